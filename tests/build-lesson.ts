import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAndCheck } from '../src/cli/read.ts';
import type { Lesson } from '../src/lesson/lesson.ts';
import { projectFolder, runCommand } from './build-kit.ts';

/** A lesson that was built alone, with all that was said of it. */
export interface BuiltLesson {
  readonly lesson: Lesson;
  /** `file:line severity code: message`, without those of what all lessons share. */
  readonly problems: readonly string[];
  /** How the build ended; 0 is well. */
  readonly built: number | null;
}

/** Builds a kit of one lesson, with the help and the curriculum of the real ones. @param folder of the lesson */
export async function buildLesson(folder: string, id: string): Promise<BuiltLesson> {
  const root = mkdtempSync(join(tmpdir(), 'one-lesson-'));
  const lessons = join(root, 'lessons');
  try {
    for (const shared of ['curriculum.yaml', 'help.yaml'])
      cpSync(join(projectFolder, 'lessons', shared), join(lessons, shared));
    cpSync(join(projectFolder, folder), join(lessons, id), { recursive: true });
    const { content, problems } = await readAndCheck(lessons, 'en');
    const { code } = runCommand('build', ['--lessons', lessons, '--output', join(root, 'site')]);
    const own = problems.all.filter(({ file }) => file.includes(`${id}/`));
    const told = own.map(
      ({ file, line, severity, code, message }) =>
        `${file.slice(lessons.length + 1)}:${line} ${severity} ${code}: ${message}`,
    );
    return { lesson: content.lessons[0]!, problems: told, built: code };
  } finally {
    rmSync(root, { recursive: true });
  }
}

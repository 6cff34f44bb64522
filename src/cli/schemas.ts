import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problems } from '../problem.ts';
import { readContent } from '../source/content.ts';
import { jsonSchemas } from '../source/json-schemas.ts';
import { languageOfTerminal } from './environment.ts';
import { readOptions } from './options.ts';
import { printProblems } from './print.ts';

/** `npm run schemas`: writes what an editor's program needs to know of `lesson.yaml` and the like. */
function main(): number {
  const { lessons, output } = readOptions('npm run schemas -- [--lessons DIR] [--output DIR]', {
    lessons: { default: 'lessons' },
    output: { default: 'schemas' },
  });
  const problems = new Problems(languageOfTerminal());
  const { curriculum } = readContent(lessons, problems.report);
  const errors = problems.all.filter(
    ({ file, severity }) => severity === 'error' && file.endsWith('/curriculum.yaml'),
  );
  printProblems(errors, 'pretty', languageOfTerminal());
  if (errors.length > 0) return 1;
  mkdirSync(output, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas(curriculum)))
    writeFileSync(join(output, name), `${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}

process.exitCode = main();

import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Page } from '../../site/page.ts';
import { type LiveKit, liveKit } from './live-kit.ts';

/** Threads of a busy machine may have to wait for each other. */
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let site: string;
let live: LiveKit;
const lesson = '9-12/fake-profiles';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'live-'));
  site = join(folder, 'site');
  for (const name of ['curriculum.yaml', 'help.yaml', 'LICENSE', lesson, '12-15/shared-photo'])
    cpSync(join('lessons', name), join(folder, 'lessons', name), { recursive: true });
  for (const id of [lesson, '12-15/shared-photo']) change(`${id}/lesson.yaml`, /^after:.*$/mu, '');
  vi.stubEnv('KIT_LESSONS', join(folder, 'lessons'));
  vi.stubEnv('LANG', 'en_GB.UTF-8');
  vi.spyOn(console, 'error').mockImplementation(() => {});
  live = liveKit();
  await live.refresh(site);
});
afterEach(async () => {
  cpSync(join('lessons', lesson, 'en.md'), join(folder, 'lessons', lesson, 'en.md'));
  await live.refresh(site);
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function change(name: string, from: RegExp, to: string): void {
  const file = join(folder, 'lessons', name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

const drawn = () =>
  Object.values<readonly Page[]>({ ...live.data.pages })
    .flat()
    .map(({ url }) => url);
const written = (address: string) => statSync(join(site, address)).mtimeMs;

async function asked(address: string, groups: Record<string, string> = {}): Promise<string> {
  const url = new URL(address, 'http://localhost');
  const pattern = url.pathname.startsWith('/preview/') ? '/preview/:tier/:slug/' : url.pathname;
  return (await live.server.onRequest[pattern]!({ url, patternGroups: groups }))?.body ?? '';
}

const notes = async (page: string) => JSON.parse(await asked(`/.live/notes.json?page=${page}`));

describe('one edit while serving', () => {
  it('draws the pages that show it, and no other', async () => {
    change(`${lesson}/en.md`, /^:::teacher$/mu, ':::teacher\nA new line for teachers.\n');
    await live.refresh(site);
    expect(drawn()).toEqual([`/en/${lesson}/teacher/`]);
  });

  it('makes the papers that show it, and no other', async () => {
    const papers = [
      `en/${lesson}/worksheet.pdf`,
      `nl/${lesson}/teacher-guide.pdf`,
      'en/12-15/shared-photo/worksheet.pdf',
    ];
    const before = papers.slice(1).map(written);
    const guide = readFileSync(join(site, `en/${lesson}/teacher-guide.pdf`));
    change(`${lesson}/en.md`, /^:::teacher$/mu, ':::teacher\nAnother line for teachers.\n');
    await live.refresh(site);
    expect(readFileSync(join(site, `en/${lesson}/teacher-guide.pdf`)).equals(guide)).toBe(false);
    expect(papers.slice(1).map(written)).toEqual(before);
  });

  it('draws nothing when nothing was changed', async () => {
    await live.refresh(site);
    expect(drawn()).toEqual([]);
  });
});

describe('a mistake while serving', () => {
  it('leaves the last good page, and says on each page what to mend', async () => {
    appendFileSync(join(folder, 'lessons', lesson, 'en.md'), '\n<b>raw</b>\n');
    await live.refresh(site);
    expect(drawn()).toEqual([]);
    const { isBroken, problems } = await notes('/nl/12-15/shared-photo/');
    expect(isBroken).toBe(true);
    expect(problems[0]).toMatchObject({ severity: 'error', message: 'HTML cannot be used: <b>' });
    expect(problems[0].place).toMatch(/9-12\/fake-profiles\/en\.md:\d+:1$/u);
    expect(problems[0].lines).toMatch(/> \d+ \| <b>raw<\/b>/u);
  });

  it('that stops nothing shows on pages of its own lesson alone', async () => {
    change(`${lesson}/en.md`, /\{#([\w-]+) minutes=(\d+)/u, '{#$1 colour=red minutes=$2');
    await live.refresh(site);
    const told = async (page: string) =>
      (await notes(page)).problems.filter(({ message }: { message: string }) => message.includes('colour'));
    expect(await told(`/en/${lesson}/`)).toHaveLength(1);
    expect(await told('/en/12-15/shared-photo/')).toHaveLength(0);
  });
});

describe('the preview of a lesson', () => {
  it('shows its languages beside each other', async () => {
    const html = await asked(`/preview/${lesson}/?show=worksheet.pdf`, {
      tier: '9-12',
      slug: 'fake-profiles',
    });
    expect(html).toContain('<a href="?show=worksheet.pdf" aria-current="page">Worksheet</a>');
    for (const language of ['nl', 'en'])
      expect(html).toContain(`<iframe src="/${language}/${lesson}/worksheet.pdf"`);
  });

  it('is not there for a lesson that is not', async () => {
    expect(await asked('/preview/9-12/nothing/', { tier: '9-12', slug: 'nothing' })).toBe('');
  });
});

describe('what is served', () => {
  it('has the script for editors; what stands on the disk has not', () => {
    const sent: unknown[] = [];
    const response = { end: (content: unknown) => sent.push(content) } as unknown as ServerResponse;
    live.server.middleware[0]!({}, response, () => {});
    response.end('<head></head>');
    expect(sent[0]).toContain('<script src="/.live/live.js" defer></script></head>');
    expect(drawn().join()).not.toContain('live');
  });
});

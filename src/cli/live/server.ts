import type { ServerResponse } from 'node:http';
import type { Locale } from '../../locale/locale.ts';
import { bundleLiveScript, readLiveStyles } from '../../site/scripts.ts';
import { frame } from '../frame.ts';
import { readSource } from '../print.ts';
import { problemsFor } from './notes.ts';
import { previewPage } from './preview.ts';
import type { LiveState } from './state.ts';

/** What the server of Eleventy takes: answers to addresses of our own, and a hand in those of the site. */
export interface ServerOptions {
  readonly onRequest: Readonly<Record<string, Answer>>;
  readonly middleware: readonly ((request: unknown, response: ServerResponse, next: () => void) => void)[];
}

type Answer = (request: {
  readonly url: URL;
  readonly patternGroups: Readonly<Record<string, string>>;
}) => Promise<Reply | undefined> | Reply | undefined;

interface Reply {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Nothing below this address is ever written: it exists only while serving. */
const own = '/.live';

/**
 * Serves the site with what an editor needs besides: problems on top of the pages, and a page that shows a
 * lesson in all its languages.
 *
 * @param state of the newest kit
 */
export function serverOptions(state: () => LiveState, locale: Locale): ServerOptions {
  return {
    middleware: [withLiveScript],
    onRequest: {
      [`${own}/live.js`]: async () => reply('text/javascript', await bundleLiveScript()),
      [`${own}/live.css`]: () => reply('text/css', readLiveStyles()),
      [`${own}/notes.json`]: ({ url }) =>
        reply(
          'application/json',
          JSON.stringify(notesFor(url.searchParams.get('page') ?? '', state(), locale)),
        ),
      '/preview/:tier/:slug/': ({ url, patternGroups: { tier, slug } }) => {
        const lesson = state().lessons.find(({ id }) => id === `${tier}/${slug}`);
        return lesson && reply('text/html', previewPage(lesson, url.searchParams.get('show') ?? '', locale));
      },
    },
  };
}

function reply(type: string, body: string): Reply {
  return { headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }, body };
}

const addition = `<link rel="stylesheet" href="${own}/live.css"><script src="${own}/live.js" defer></script>`;

/** Pages get the script on their way out: what stands on the disk is the site, and nothing else. */
function withLiveScript(_request: unknown, response: ServerResponse, next: () => void): void {
  const end = response.end.bind(response) as (content?: unknown) => ServerResponse;
  response.end = ((content?: unknown) =>
    end(
      typeof content === 'string' ? content.replace('</head>', `${addition}</head>`) : content,
    )) as ServerResponse['end'];
  next();
}

/** What the script shows on a page, in words. */
function notesFor(page: string, { problems, lessons }: LiveState, { t }: Locale) {
  const lesson = lessons.find(({ id }) => page.includes(`/${id}/`));
  const shown = problemsFor(lesson?.id, problems);
  return {
    preview: lesson && { url: `/preview/${lesson.id}/`, name: t('cli.live.preview') },
    title: t('cli.live.problems', { count: shown.length }),
    close: t('cli.live.close'),
    isBroken: shown.some(({ severity }) => severity === 'error'),
    problems: shown.map((problem) => {
      const { file, line, column, severity, message, remedy } = problem;
      const source = readSource(file);
      const lines = source === undefined ? '' : frame(source, { line, column }, false);
      return {
        place: `${file}:${line}:${column}`,
        severity: t(`report.name.${severity}`),
        message,
        remedy,
        lines,
      };
    }),
  };
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nunjucks, { type Template } from 'nunjucks';
import type { Page } from '../page.ts';
import { policy } from '../policy.ts';
import { say } from '../say.ts';

const templates = new URL('../../../templates/', import.meta.url);

/** Where a page of a pack finds what it loads; a page without a script of its own has none. */
export interface PackPlaces {
  readonly stylesheet: string;
  readonly script: string;
  readonly boardScript: string;
}

/** Draws one page with its template. @returns the whole page */
export type DrawPage = (page: Page, places: PackPlaces) => string;

/**
 * Opens the site's own templates, so that a page in a pack looks as it does on the site. Eleventy draws whole sites only;
 * here the engine that it uses draws page by page.
 */
export function openTemplates(): DrawPage {
  const loader = new nunjucks.FileSystemLoader(fileURLToPath(new URL('layouts/', templates)));
  const environment = new nunjucks.Environment(loader, { autoescape: true, throwOnUndefined: false });
  environment.addFilter('say', say());
  const opened = new Map<string, Opened>();
  return (item, { stylesheet, script, boardScript }) => {
    const template = opened.get(item.kind) ?? open(item.kind, environment);
    opened.set(item.kind, template);
    const data = { item, kit: { policy, stylesheet, script, boardScript, plainScript: '' } };
    const content = template.page.render(data);
    return template.layout?.render({ ...data, content }) ?? content;
  };
}

interface Opened {
  readonly page: Template;
  readonly layout: Template | undefined;
}

/** What stands between the dashed lines is for Eleventy; of it, only the layout matters here. */
function open(kind: string, environment: nunjucks.Environment): Opened {
  const source = readFileSync(new URL(`${kind}.njk`, templates), 'utf8');
  const [, settings = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(source) ?? [];
  const layout = /^layout: (\S+)$/mu.exec(settings)?.[1];
  return {
    page: new nunjucks.Template(body, environment, `${kind}.njk`, true),
    layout: layout === undefined ? undefined : environment.getTemplate(layout, true),
  };
}

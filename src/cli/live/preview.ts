import { html, type Markup } from '../../html/markup.ts';
import type { Locale } from '../../locale/locale.ts';
import type { CatalogueEdition, CatalogueLesson, PaperRole } from '../../site/catalogue.ts';
import { languageName } from '../../site/languages.ts';

/** Something of an edition that a browser can show. */
interface View {
  /** `student` or `worksheet.pdf`. */
  readonly name: string;
  readonly url: string;
  readonly label: string;
}

/**
 * A page that shows a lesson in its languages beside each other: one page or paper at a time. Links choose
 * which, so that it needs no script, and stays where it was when the lesson changes.
 *
 * @param show the name of what to show; the student page where there is no such thing
 */
export function previewPage(lesson: CatalogueLesson, show: string, locale: Locale): string {
  const [source] = lesson.editions;
  const views = source ? viewsOf(source, locale) : [];
  const chosen = views.find(({ name }) => name === show) ?? views[0];
  const title = `${source?.title ?? lesson.id} · ${locale.t('cli.live.preview')}`;
  return String(html`<!doctype html>
<html lang="${locale.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="/.live/live.css"></head>
<body class="preview">
<h1>${source?.title}</h1>
<nav aria-label="${locale.t('cli.live.preview')}"><ul>${views.map((view) => tab(view, view === chosen))}</ul></nav>
<main>${lesson.editions.map((edition) => column(edition, chosen?.name ?? '', locale))}</main>
</body></html>`);
}

function tab({ name, label }: View, isChosen: boolean): Markup {
  return html`<li><a href="?show=${name}"${isChosen ? html` aria-current="page"` : ''}>${label}</a></li>`;
}

function column(edition: CatalogueEdition, name: string, locale: Locale): Markup {
  const view = viewsOf(edition, locale).find((each) => each.name === name);
  const language = languageName(edition.language);
  return html`<section lang="${edition.language}">
<h2>${view ? html`<a href="${view.url}">${language}</a>` : language}</h2>
${view ? html`<iframe src="${view.url}" title="${view.label}, ${language}"></iframe>` : ''}
</section>`;
}

/** In the words of whoever previews, whatever the edition's language. */
function viewsOf(edition: CatalogueEdition, { t }: Locale): readonly View[] {
  const pages = Object.entries(edition.pages).map(([name, url]) => ({
    name,
    url,
    label: String(t(`cli.live.pages.${name}` as never)),
  }));
  const papers = edition.files.filter(({ format }) => format === 'pdf');
  return [
    ...pages,
    ...papers.map(({ url, role }) => ({
      name: url.slice(url.lastIndexOf('/') + 1),
      url,
      label: t(`site.roles.${role as PaperRole}`),
    })),
  ];
}

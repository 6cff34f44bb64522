import { html, Markup } from '../../html/markup.ts';
import type { Language } from '../../lesson/language.ts';

/** A page that needs nothing but its words. */
export interface PlainPage {
  readonly language: Language;
  readonly title: string;
  /** What `plainHtml` has drawn. */
  readonly body: string;
}

/** Nothing is loaded but pictures that lie beside the page. */
const policy = "default-src 'none'; img-src 'self'; form-action 'none'; base-uri 'none'";

/** A page that reads well without style or script: learning platforms take both away. @returns the bytes of the file */
export function plainPage({ language, title, body }: PlainPage): Uint8Array {
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
${new Markup(body)}
</main>
</body>
</html>
`;
  return new TextEncoder().encode(String(page));
}

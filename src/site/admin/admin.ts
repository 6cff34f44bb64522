import type { EditorsForm, FormTier, FormWords } from '../../browser/admin/form.ts';
import type { Content } from '../../lesson/content.ts';
import { type Lesson, sourceEdition } from '../../lesson/lesson.ts';
import { type Locale, localeOf, spokenLanguages } from '../../locale/locale.ts';
import { jsonSchemas } from '../../source/json-schemas.ts';
import type { Output } from '../output.ts';
import { bundleAdminScript } from '../scripts.ts';
import { writeCms } from './cms.ts';
import { fieldsOf } from './fields.ts';

/**
 * Writes the editor at `/admin/`: a form for each lesson, over the files of a folder on the editor's own device.
 * It is a program of others and so the one page with styles of its own making; it too asks no other host.
 */
export async function writeAdmin(output: Output, content: Content): Promise<void> {
  output.write('/admin/index.html', page(localeOf('en')));
  output.write('/admin/admin.js', await bundleAdminScript());
  output.write('/admin/form.json', JSON.stringify(formOf(content)));
  writeCms(output, spokenLanguages.filter((language) => language !== 'en').concat('en-GB'));
}

function formOf({ lessons, curriculum }: Content): EditorsForm {
  const words = spokenLanguages.map(
    (language) => [language, wordsIn(localeOf(language), curriculum)] as const,
  );
  const tiers = [...curriculum.tiers.keys()].map((id) => tierOf(id, lessons));
  return {
    // Whatever the folder was called that a build was given: the same content is the same kit.
    folder: 'lessons',
    words: Object.fromEntries(words),
    tiers: tiers.filter((tier) => tier.lessons.length > 0),
  };
}

function tierOf(id: string, lessons: readonly Lesson[]): FormTier {
  const own = lessons.filter(({ tier }) => tier === id);
  return {
    id,
    lessons: own.map((lesson) => ({
      slug: lesson.slug,
      title: sourceEdition(lesson).title,
      languages: lesson.editions.map(({ language }) => language),
    })),
  };
}

function wordsIn(locale: Locale, curriculum: Content['curriculum']): FormWords {
  const { language, t } = locale;
  const schemas = jsonSchemas(curriculum, language);
  const body = { label: t('admin.fields.body.label'), hint: t('admin.fields.body.hint') };
  return {
    title: t('admin.title'),
    settings: t('admin.settings'),
    tiers: Object.fromEntries([...curriculum.tiers].map(([id, { name }]) => [id, name[language] ?? id])),
    lesson: fieldsOf(schemas['lesson.schema.json'], locale),
    edition: [
      ...fieldsOf(schemas['front-matter.schema.json'], locale),
      { name: 'body', widget: 'markdown', modes: ['raw'], i18n: true, ...body },
    ],
  };
}

/** Styles are its own and come from its script; nothing else is let in, and nothing out. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self' blob: data:",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

function page({ language, t }: Locale): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="../icon.svg">
<title>${t('admin.title')}</title>
<script src="admin.js"></script>
<script src="cms.js" defer></script>
</head>
<body>
<noscript><p>${t('admin.noScript')}</p></noscript>
</body>
</html>
`;
}

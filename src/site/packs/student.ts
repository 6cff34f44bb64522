import { textFile } from '../../pack/texts.ts';
import { zip } from '../../pack/zip.ts';
import type { PaperRole } from '../catalogue.ts';
import type { Materials } from './materials.ts';
import { describedPaper, packReadme } from './readme.ts';

/** Papers that a student may have. */
const studentPapers: ReadonlySet<PaperRole> = new Set(['worksheet', 'worksheet-large-print']);

/** What a student takes home: the page, the worksheets and help. Nothing in it is for the teacher. */
export function studentPack(materials: Materials): Uint8Array {
  const { papers, edition, pages, desk, workshop } = materials;
  const { locale } = workshop.contextFor(edition.language);
  const credits = desk.credits(edition.language);
  const shown = [
    { ...pages.lesson, use: locale.t('site.pack.lessonPage') },
    ...papers.filter(({ role }) => studentPapers.has(role)).map((paper) => describedPaper(paper, locale)),
    { ...pages.help, use: locale.t('site.pack.helpPage') },
    { ...credits, use: locale.t('site.pack.creditsFile') },
  ];
  const readme = packReadme(materials, shown, [locale.t('site.pack.unpack')]);
  return zip([
    textFile('README.txt', readme),
    ...shown,
    pages.away,
    ...pages.files,
    desk.packScript,
    desk.licence,
  ]);
}

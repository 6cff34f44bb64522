import { textFile } from '../../pack/texts.ts';
import { zip } from '../../pack/zip.ts';
import type { Materials } from './materials.ts';
import { describedPaper, packReadme } from './readme.ts';

/** All that a teacher needs: every paper, the page and the board to open from a disk, and help. */
export function teacherPack(materials: Materials): Uint8Array {
  const { papers, edition, pages, desk, workshop } = materials;
  const { locale } = workshop.contextFor(edition.language);
  const credits = desk.credits(edition.language);
  const shown = [
    ...papers.map((paper) => describedPaper(paper, locale)),
    { ...pages.board, use: locale.t('site.pack.boardPage') },
    { ...pages.lesson, use: locale.t('site.pack.lessonPage') },
    { ...pages.help, use: locale.t('site.pack.helpPage') },
    { ...credits, use: locale.t('site.pack.creditsFile') },
  ];
  const readme = packReadme(materials, shown, [locale.t('site.pack.unpack'), locale.t('site.pack.care')]);
  return zip([
    textFile('README.txt', readme),
    ...shown,
    pages.away,
    ...pages.files,
    desk.packScript,
    desk.boardScript,
    desk.licence,
  ]);
}

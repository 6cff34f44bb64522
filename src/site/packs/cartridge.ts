import { helpPageBlocks } from '../../kit/help-page.ts';
import { readingSheet } from '../../kit/sheets.ts';
import type { Picture } from '../../lesson/prose.ts';
import { commonCartridge } from '../../pack/cartridge/cartridge.ts';
import type { CartridgeEntry } from '../../pack/cartridge/content.ts';
import { textFile } from '../../pack/texts.ts';
import type { NamedBytes } from '../../pack/zip.ts';
import type { Paper } from '../papers.ts';
import type { Materials } from './materials.ts';
import { packageId } from './package-id.ts';
import { pictureShelf } from './pictures.ts';
import { plainPage } from './plain-page.ts';
import { plainPicture } from './plain-picture.ts';
import { plainHtml, quizItems } from './quiz-items.ts';
import { packReadme } from './readme.ts';

/** In a quiz, pictures are named from the root of the cartridge. */
const root = '$IMS-CC-FILEBASE$/';

/** Pages, papers and a quiz for a course. What is for the teacher alone is left out: pupils see a course. */
export function cartridgePack(materials: Materials): Uint8Array {
  const { edition, desk, workshop } = materials;
  const { t } = workshop.contextFor(edition.language).locale;
  const shelf = pictureShelf('pictures/', plainPicture);
  const inQuiz = (picture: Picture) => root + shelf.placeOf(picture);
  const items = quizItems(edition, (blocks) => ({ html: plainHtml(blocks, inQuiz), files: [] }));
  const entries = [...pagesFor(materials, shelf.placeOf), ...papersFor(materials)];
  const shown = entries.map(({ title, ...file }) => ({ ...file, use: title }));
  const readme = packReadme(materials, shown, [t('site.pack.courseCare')]);
  const credits: readonly NamedBytes[] = [textFile('README.txt', readme), desk.credits(edition.language)];
  return commonCartridge({
    id: packageId('cartridge', materials),
    language: edition.language,
    title: edition.title,
    summary: edition.summary,
    entries,
    quiz: { title: `${edition.title}: ${t('site.pack.courseQuiz')}`, items },
    files: [...shelf.files(), ...credits, desk.licence],
  });
}

function pagesFor(
  { lesson, edition, workshop }: Materials,
  placeOf: (picture: Picture) => string,
): readonly CartridgeEntry[] {
  const context = workshop.contextFor(edition.language);
  const { t } = context.locale;
  const page = (name: string, title: string, body: string) => {
    return { name, title, bytes: plainPage({ language: edition.language, title, body }) };
  };
  const { blocks } = readingSheet(lesson, edition, context);
  return [
    page('lesson.html', edition.title, plainHtml(blocks, placeOf)),
    page('help.html', t('sheet.help.title'), plainHtml(helpPageBlocks(context), placeOf)),
  ];
}

function papersFor({ edition, papers, workshop }: Materials): readonly CartridgeEntry[] {
  const { t } = workshop.contextFor(edition.language).locale;
  const forPupils = ({ role }: Paper) => role !== 'answer-key' && role !== 'teacher-guide';
  return papers.filter(forPupils).map(({ name, bytes, role, format }) => ({
    name,
    bytes,
    title: `${t(`site.roles.${role}`)} (${t(`site.formats.${format}`)})`,
  }));
}

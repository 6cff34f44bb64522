import type { Font } from '../fonts/font.ts';
import type { Page } from '../layout/paginate.ts';
import type { PageStyle } from '../style/style.ts';
import { firstContent, type Tag } from '../tags/element.ts';
import { headingLevels } from '../tags/headings.ts';
import { readingOrder } from '../tags/order.ts';
import { destination, linkAnnotation } from '../writer/annotation.ts';
import { compress } from '../writer/compress.ts';
import { PdfFile } from '../writer/file.ts';
import { type EmbeddedFont, embedFont, embedTypingFont } from '../writer/font.ts';
import { FormWriter } from '../writer/form.ts';
import { addInfo, addMetadata } from '../writer/metadata.ts';
import { addOutline, type Bookmark } from '../writer/outline.ts';
import { embedPicture } from '../writer/picture.ts';
import { embedSign } from '../writer/sign.ts';
import { writeStructure } from '../writer/structure.ts';
import { array, byteString, dict, name, num, numbers, type Ref, ref, type Value } from '../writer/syntax.ts';
import { type Gathered, newGathered } from './canvas.ts';
import { type PaintedPage, paintPage } from './page.ts';

/** Pages that are laid out, with what the file says of them. */
export interface LaidOut {
  readonly title: string;
  readonly language: string;
  readonly style: PageStyle;
  readonly root: Tag;
  readonly pages: readonly Page[];
  /** The font of what is typed in form fields. */
  readonly typing: Font;
}

/** From how many pages on a document has bookmarks. */
const bookmarksFrom = 3;

/** Paints pages and writes them as a tagged PDF. */
export function writeDocument({ title, language, style, root, pages, typing }: LaidOut): Uint8Array {
  const file = new PdfFile();
  const levels = headingLevels(root);
  const typeName = (tag: Tag): string => (tag.type === 'Heading' ? `H${levels.get(tag) ?? 6}` : tag.type);
  const gathered = newGathered();
  const order = readingOrder(root);
  const painted = pages.map((page, index) =>
    paintPage(page, {
      index,
      height: style.height,
      gathered,
      order,
      typeName,
      reserve: () => file.reserve(),
    }),
  );
  const pageRefs = pages.map(() => file.reserve());
  const { tree } = writeStructure(file, {
    root,
    typeName,
    pages: pageRefs,
    marked: painted.map(({ marked }) => marked),
    annotations: gathered.annotations.map(({ mark }) => mark.annotation.tag),
  });
  const fonts = embedFonts(file, gathered);
  const form = new FormWriter(file);
  writeAnnotations(file, gathered, pageRefs, form);
  const pageTree = writePages(file, { style, painted, pageRefs, gathered, fonts });
  const bookmarks = pages.length < bookmarksFrom ? [] : bookmarksOf(levels, pageRefs);
  const outline = addOutline(file, bookmarks);
  const catalog = {
    Type: name('Catalog'),
    Pages: ref(pageTree),
    Lang: byteString(language),
    MarkInfo: dict({ Marked: 'true' }),
    StructTreeRoot: ref(tree),
    ViewerPreferences: dict({ DisplayDocTitle: 'true' }),
    Metadata: ref(addMetadata(file, title, language)),
    Outlines: outline === undefined ? undefined : ref(outline),
    PageMode: outline === undefined ? undefined : name('UseOutlines'),
    AcroForm: form.finish(() => embedTypingFont(file, typing, fonts.get(typing) ?? embedFont(file, typing))),
  };
  return file.save(file.add(dict(catalog)), addInfo(file, title));
}

interface PagesInput {
  readonly style: PageStyle;
  readonly painted: readonly PaintedPage[];
  readonly pageRefs: readonly Ref[];
  readonly gathered: Gathered;
  readonly fonts: ReadonlyMap<Font, EmbeddedFont>;
}

function writePages(file: PdfFile, { style, painted, pageRefs, gathered, fonts }: PagesInput): Ref {
  const tree = file.reserve();
  const resources = file.add(resourcesOf(file, gathered, fonts));
  for (const [index, { content }] of painted.entries()) {
    const annotations = gathered.annotations
      .filter(({ page }) => page === index)
      .map((placed) => ref(placed.ref));
    const entries = {
      Type: name('Page'),
      Parent: ref(tree),
      MediaBox: numbers([0, 0, style.width, style.height]),
      Resources: ref(resources),
      Contents: ref(file.addStream({}, compress(content))),
      StructParents: num(index),
      Tabs: name('S'),
      Annots: annotations.length > 0 ? array(annotations) : undefined,
    };
    file.put(pageRefs[index]!, dict(entries));
  }
  file.put(tree, dict({ Type: name('Pages'), Kids: array(pageRefs.map(ref)), Count: num(pageRefs.length) }));
  return tree;
}

function embedFonts(file: PdfFile, gathered: Gathered): ReadonlyMap<Font, EmbeddedFont> {
  return new Map([...gathered.fonts].map(([font, { glyphs }]) => [font, embedFont(file, font, glyphs)]));
}

function resourcesOf(file: PdfFile, gathered: Gathered, embedded: ReadonlyMap<Font, EmbeddedFont>): Value {
  const fonts = [...gathered.fonts].map(([font, { name: key }]) => [key, ref(embedded.get(font)!.font)]);
  const drawn = [
    ...[...gathered.pictures].map(([picture, key]) => [key, ref(embedPicture(file, picture))]),
    ...[...gathered.signs].map(([sign, key]) => [key, ref(embedSign(file, sign))]),
  ];
  return dict({
    Font: dict(Object.fromEntries(fonts)),
    XObject: drawn.length > 0 ? dict(Object.fromEntries(drawn)) : undefined,
  });
}

function bookmarksOf(levels: ReadonlyMap<Tag, number>, pages: readonly Ref[]): readonly Bookmark[] {
  return [...levels].flatMap(([tag, level]): readonly Bookmark[] => {
    const content = firstContent(tag);
    if (!content) return [];
    const spot = { page: content.page, x: 0, y: content.top };
    return [{ title: tag.title ?? '', level, destination: destination(spot, pages) }];
  });
}

function writeAnnotations(
  file: PdfFile,
  { annotations, anchors }: Gathered,
  pages: readonly Ref[],
  form: FormWriter,
): void {
  for (const [index, placed] of annotations.entries()) {
    const { mark } = placed;
    const around = { pages, anchors, key: pages.length + index };
    if (mark.kind === 'link') file.put(placed.ref, linkAnnotation(mark, placed, around));
    else form.add(mark.field, placed, around);
  }
}

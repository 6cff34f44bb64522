import { type Font, hex4 } from '../fonts/font.ts';
import { keepGlyphs } from '../fonts/subset.ts';
import { type Compressed, compress, compressOnce } from './compress.ts';
import type { PdfFile } from './file.ts';
import { array, byteString, dict, name, num, numbers, type Ref, ref, type Value } from './syntax.ts';

/** What does not change from document to document, made once for each font. */
interface Embedding {
  readonly file: Compressed;
  readonly widths: Value;
  readonly toUnicode: Compressed;
  /** Which glyph draws each code; only where some code is not a glyph number. */
  readonly codes: Compressed | undefined;
}

/** A font in a file, and the stream that holds its glyphs. */
export interface EmbeddedFont {
  readonly font: Ref;
  readonly fontFile: Ref;
}

const embeddings = new WeakMap<Font, Embedding>();

/**
 * Adds a font to a file.
 *
 * @param used glyphs that the document shows: large fallback fonts embed only those
 */
export function embedFont(file: PdfFile, font: Font, used: ReadonlySet<number> = new Set()): EmbeddedFont {
  const { file: data, widths, toUnicode, codes } = embeddingOf(font, used);
  const { table } = font;
  const fontFile = file.addStream({ Length1: num(data.length) }, data);
  const descriptor = file.add(fontDescriptor(font, fontFile, symbolic));
  const descendant = dict({
    Type: name('Font'),
    Subtype: name('CIDFontType2'),
    BaseFont: name(table.name),
    CIDSystemInfo: dict({ Registry: byteString('Adobe'), Ordering: byteString('Identity'), Supplement: '0' }),
    FontDescriptor: ref(descriptor),
    CIDToGIDMap: codes ? ref(file.addStream({}, codes)) : name('Identity'),
    DW: '0',
    W: widths,
  });
  const entries = {
    Type: name('Font'),
    Subtype: name('Type0'),
    BaseFont: name(table.name),
    Encoding: name('Identity-H'),
    DescendantFonts: array([ref(file.add(descendant))]),
    ToUnicode: ref(file.addStream({}, toUnicode)),
  };
  return { font: file.add(dict(entries)), fontFile };
}

/**
 * Adds a font for typing in form fields, which asks for one byte a character. It shares the embedded file
 * of the font that text is set in.
 */
export function embedTypingFont(file: PdfFile, font: Font, { fontFile }: EmbeddedFont): Ref {
  const widths = typingWidths.get(font) ?? widthsOfCharacters(font);
  typingWidths.set(font, widths);
  const entries = {
    Type: name('Font'),
    Subtype: name('TrueType'),
    BaseFont: name(font.table.name),
    FirstChar: '32',
    LastChar: '255',
    Widths: widths,
    Encoding: name('WinAnsiEncoding'),
    FontDescriptor: ref(file.add(fontDescriptor(font, fontFile, nonsymbolic))),
  };
  return file.add(dict(entries));
}

const typingWidths = new WeakMap<Font, Value>();

function widthsOfCharacters({ table, glyphOf }: Font): Value {
  const widths = Array.from({ length: 256 - 32 }, (_, index) => {
    const glyph = glyphOf.get(windowsCharacter(index + 32));
    return glyph === undefined ? 0 : table.advances[glyph]!;
  });
  return numbers(widths);
}

/** The characters of Windows' code page where it differs from Latin-1. */
const windowsSpecials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windowsCharacter(code: number): number {
  return code < 128 || code >= 160 ? code : windowsSpecials.charCodeAt(code - 128);
}

const symbolic = 4;
const nonsymbolic = 32;

function fontDescriptor({ table }: Font, fontFile: Ref, flags: number): Value {
  return dict({
    Type: name('FontDescriptor'),
    FontName: name(table.name),
    Flags: num(flags),
    FontBBox: numbers(table.box),
    ItalicAngle: num(table.italicAngle),
    Ascent: num(table.ascent),
    Descent: num(table.descent),
    CapHeight: num(table.capHeight),
    StemV: '80',
    FontFile2: ref(fontFile),
  });
}

function embeddingOf(font: Font, used: ReadonlySet<number>): Embedding {
  if (font.embedding === 'used') return makeEmbedding(font, used);
  const known = embeddings.get(font) ?? makeEmbedding(font);
  embeddings.set(font, known);
  return known;
}

/** @param used the glyphs to embed; all without it */
function makeEmbedding(font: Font, used?: ReadonlySet<number>): Embedding {
  const { table, softHyphen } = font;
  const glyphs = used ? [...used].sort((a, b) => a - b) : Array.from(table.advances.keys());
  const codePoints = new Map(Array.from(table.glyphs, (glyph, index) => [glyph, table.codePoints[index]!]));
  const texts = glyphs.flatMap((glyph): (readonly [number, number])[] => {
    const codePoint = codePoints.get(glyph);
    return codePoint === undefined ? [] : [[glyph, codePoint]];
  });
  const hyphen = font.glyphOf.get(0x2d);
  if (used || hyphen === undefined) {
    const file = compress(keepGlyphs(font.file, new Set(glyphs)));
    return {
      file,
      widths: widthArray(glyphs, table.advances),
      toUnicode: unicodeMap(texts),
      codes: undefined,
    };
  }
  const codes = Buffer.alloc(2 * (softHyphen + 1));
  for (const glyph of glyphs) codes.writeUInt16BE(glyph, glyph * 2);
  codes.writeUInt16BE(hyphen, softHyphen * 2);
  return {
    file: table.file,
    widths: widthArray([...glyphs, softHyphen], [...table.advances, table.advances[hyphen]!]),
    toUnicode: unicodeMap([...texts, [softHyphen, 0xad]]),
    codes: compressOnce(codes),
  };
}

/** Widths by runs of neighbouring codes. */
function widthArray(codes: readonly number[], advances: ArrayLike<number>): Value {
  let text = '[';
  for (const [index, code] of codes.entries()) {
    if (index === 0 || codes[index - 1] !== code - 1) text += `${index === 0 ? '' : ']'}${code}[`;
    else text += ' ';
    text += num(advances[code] ?? 0);
  }
  return codes.length === 0 ? '[]' : `${text}]]`;
}

/** A block of a character map holds at most this many entries. */
const mapBlock = 100;

/** Which text each code stands for, so that it can be searched, copied and read aloud. */
function unicodeMap(texts: readonly (readonly [code: number, codePoint: number])[]): Compressed {
  const blocks: string[] = [];
  for (let start = 0; start < texts.length; start += mapBlock) {
    const block = texts.slice(start, start + mapBlock);
    const lines = block.map(([code, codePoint]) => `<${hex4(code)}><${utf16(codePoint)}>`);
    blocks.push(`${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return compressOnce(
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000><ffff> endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`,
  );
}

function utf16(codePoint: number): string {
  const text = String.fromCodePoint(codePoint);
  return Array.from({ length: text.length }, (_, index) => hex4(text.charCodeAt(index))).join('');
}

import type { Token } from 'markdown-it';
import type { Inline, TextRun } from '../lesson/prose.ts';
import type { Place } from '../problem.ts';
import { isAllowedLink } from './links.ts';
import type { Node } from './markdown/tree.ts';
import type { Reading } from './reading.ts';
import { forbidden, nameOfCharacter, onOneLine, placeIn } from './text.ts';

/** Turns the tokens of one paragraph, heading or cell into runs. */
export function readInline(node: Node, reading: Reading): readonly Inline[] {
  const writer = new InlineWriter(node, reading);
  for (const token of node.token.children ?? []) (steps[token.type] ?? writeText)(writer, token);
  return writer.content;
}

/** What each kind of token does; a kind that is not here is written as text. */
const steps: Readonly<Record<string, (writer: InlineWriter, token: Token) => void>> = {
  strong_open: (writer) => writer.change('bold', 1),
  strong_close: (writer) => writer.change('bold', -1),
  em_open: (writer) => writer.change('italic', 1),
  em_close: (writer) => writer.change('italic', -1),
  link_open: (writer, token) => writer.openLink(token),
  link_close: (writer) => writer.closeLink(),
  softbreak: (writer) => writer.text(' '),
  hardbreak: (writer) => writer.add({ kind: 'break' }),
  code_inline: (writer, token) => {
    writer.refuseBrackets(token.content);
    writer.text(token.content, { code: true });
  },
  image: (writer, token) => writer.picture(token),
  footnote_ref: (writer, token) => writer.note(token),
  footnote_anchor: () => {},
  gap: (writer, token) => writer.gap(token),
  html_inline: (writer, token) => writer.refuseHtml(token.content),
};

/** Double brackets with what stands between or before them. */
export const bracketsLike = /\[\[[^[\]]{0,40}\]{0,2}|[^[\]]{0,40}\]\]/u;

/** Starts of tags and comments that the parser did not take for HTML, such as one without an end. */
const htmlLike = /<(?:!--|[!?]|\/?[a-z][a-z0-9-]*(?=[\s/>]|$))/iu;
const noteLike = /\[\^([^\]\s]+)\]/u;
/** The end of a link around a gap, which is none. */
const linkEndLike = /\]\([^)]{0,40}\)?/u;
const referenceLike = /\[[^[\]]+\]\[([^[\]]*)\]/u;

function writeText(writer: InlineWriter, token: Token): void {
  if (token.type === 'text') {
    const html = htmlLike.exec(token.content)?.[0];
    if (html) writer.refuseHtml(html);
    const label = noteLike.exec(token.content);
    if (label) writer.report('note-missing', label[0], { actual: label[1]! });
    const reference = referenceLike.exec(token.content);
    if (reference && !label) writer.report('link-undefined', reference[0], { actual: reference[0] });
    writer.refuseBrackets(token.content);
    writer.refuseBrackets(token.content, linkEndLike);
  }
  if (token.type === 'text_special') writer.refuseHidden(token.content);
  writer.text(token.content);
}

class InlineWriter {
  readonly content: Inline[] = [];
  readonly #node: Node;
  readonly #reading: Reading;
  readonly #marks = { bold: 0, italic: 0 };
  #link: { readonly href: string; readonly place: Place; hasWords: boolean } | undefined;
  /** From here on needles are looked for: each is found once. */
  #line: number;
  #column = 0;
  /** One fault of a gap often leaves brackets in several places. */
  #brokenGap = false;

  constructor(node: Node, reading: Reading) {
    this.#node = node;
    this.#reading = reading;
    this.#line = node.line;
  }

  change(mark: 'bold' | 'italic', by: 1 | -1): void {
    this.#marks[mark] += by;
  }

  add(inline: Inline): void {
    this.content.push(inline);
  }

  /** Adds words to the last run where their marks are the same. */
  text(text: string, extra: { readonly code?: true } = {}): void {
    const run: TextRun = { kind: 'text', text: onOneLine(text), ...this.#look(), ...extra };
    const last = this.content.at(-1);
    if (this.#link && text.trim() !== '') this.#link.hasWords = true;
    if (last?.kind === 'text' && !run.code && looksLike(last, run))
      this.content[this.content.length - 1] = { ...run, text: last.text + run.text };
    else if (text !== '') this.add(run);
  }

  openLink(token: Token): void {
    const href = String(token.attrGet('href') ?? '');
    const place = this.#find([href, decoded(href), '](', '][', '[']);
    if (token.attrGet('title')) this.#reading.report('link-title', place);
    if (!isAllowedLink(href)) this.#reading.report('link-refused', place, { actual: decoded(href) });
    this.refuseBrackets(decoded(href));
    this.#link = { href: isAllowedLink(href) ? href : '', place, hasWords: false };
  }

  closeLink(): void {
    if (!this.#link) return;
    const { href, place, hasWords } = this.#link;
    if (hasWords && href.startsWith('#')) this.#reading.anchors.link(decoded(href).slice(1), place);
    if (!hasWords) this.#reading.report('link-empty', place);
    // Its target stands for the words, so that what it leads to is not told to be lost as well.
    if (!hasWords) this.add({ kind: 'text', text: href, link: href });
    this.#link = undefined;
  }

  picture(token: Token): void {
    const written = decoded(String(token.attrGet('src') ?? ''));
    const place = this.#find(['![']);
    const alt = wordsIn(token.children ?? [])
      .replace(/\s+/gu, ' ')
      .trim();
    if (token.attrGet('title')) this.#reading.report('link-title', place);
    this.refuseHidden(alt);
    if (token.children?.some(({ type }) => type === 'gap')) this.refuseGap(`[[`);
    this.refuseBrackets(alt);
    if (alt === '') this.#reading.report('picture-alt', place, { actual: written });
    const picture = this.#reading.picture(written, place);
    if (picture) this.add({ kind: 'picture', picture, alt });
  }

  note(token: Token): void {
    const { id, label } = token.meta as { readonly id: number; readonly label?: string };
    const { note } = this.#reading;
    const place = this.#find([label ? `[^${label}]` : '^[']);
    if (note) this.add({ kind: 'note', label: label ?? String(id + 1), blocks: note(id, place.line) });
    else this.#reading.report('note-in-note', place);
  }

  gap(token: Token): void {
    const place = this.#find([`[[${token.content}`, '[[']);
    const { gaps, report } = this.#reading;
    const answers = onOneLine(token.content)
      .split('|')
      .map((answer) => answer.trim());
    if (!gaps) report('gap-outside', place, { actual: `[[${token.content}]]` });
    this.add(gaps ? { kind: 'gap', index: gaps.length } : { kind: 'text', text: `[[${token.content}]]` });
    gaps?.push({ answers, place });
    if (gaps && this.#link) this.refuseGap(`[[${token.content}]]`, place);
  }

  /** Brackets that became no gap would show pupils the answer. */
  refuseBrackets(text: string, like = bracketsLike): void {
    // Most text stands outside of `gaps`, where brackets are only brackets.
    const found = this.#reading.gaps && like.exec(text)?.[0];
    if (found) this.refuseGap(found.trim());
  }

  refuseGap(written: string, place?: Place): void {
    if (!this.#reading.gaps || this.#brokenGap) return;
    this.#reading.report('gap-broken', place ?? this.#find([written, '[[']), { actual: written });
    this.#brokenGap = true;
  }

  /** Entities such as `&#x202E;` bring in what the file itself does not hold. */
  refuseHidden(text: string): void {
    const character = forbidden.exec(text)?.[0];
    if (character) this.report('character', '&', { actual: nameOfCharacter(character) });
  }

  refuseHtml(html: string): void {
    this.report('html', html.split('\n')[0]!, { actual: html.split('\n')[0]!.slice(0, 40) });
  }

  report(
    code: Parameters<Reading['report']>[0],
    needle: string,
    values: Parameters<Reading['report']>[2],
  ): void {
    this.#reading.report(code, this.#find([needle]), values);
  }

  #look(): Partial<TextRun> {
    const { bold, italic } = this.#marks;
    return {
      ...(bold > 0 ? { bold: true } : {}),
      ...(italic > 0 ? { italic: true } : {}),
      ...(this.#link?.href ? { link: this.#link.href } : {}),
    };
  }

  #find(needles: readonly string[]): Place {
    const { source } = this.#reading;
    const last = Math.min(this.#node.last, source.lines.length);
    for (const needle of needles)
      for (let line = this.#line; needle !== '' && line <= last; line++) {
        const from = line === this.#line ? this.#column : 0;
        const index = source.lines[line - 1]?.indexOf(needle, from) ?? -1;
        if (index < 0) continue;
        this.#line = line;
        this.#column = index + 1;
        return { file: source.file, line, column: index + 1 };
      }
    return placeIn(source, this.#node.line);
  }
}

function looksLike(a: TextRun, b: TextRun): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.code === b.code && a.link === b.link;
}

function wordsIn(tokens: readonly Token[]): string {
  return tokens.map((token) => (/break$/u.test(token.type) ? ' ' : token.content)).join('');
}

/** As the author wrote it: the parser writes spaces and accents as `%20`. */
function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** A piece of HTML that is safe to insert: made by `html`, never from an author's text. */
export class Markup {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }

  /** Pages are kept as JSON between builds. */
  toJSON(): string {
    return this.#source;
  }
}

/** What a template may hold. Nothing stands for `undefined`, `null`, `false` and the empty string. */
export type Content = Markup | string | number | false | null | undefined | readonly Content[];

/**
 * Tagged template for HTML. Every value is escaped, unless it is markup itself.
 *
 * @example html`<p title="${'a "quoted" title'}">${'1 < 2'}</p>`
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let source = parts[0]!;
  values.forEach((value, index) => {
    source += render(value) + parts[index + 1]!;
  });
  return new Markup(source);
}

/** Pieces one after the other, without a separator. */
export function join(pieces: readonly Content[]): Markup {
  return new Markup(pieces.map(render).join(''));
}

function render(value: Content): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Markup) return value.toString();
  if (Array.isArray(value)) return value.map(render).join('');
  return escapeText(String(value));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char]!);
}

import type { Font } from '../style/look.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Title and language. No date: it would be the time of the build, not of the lesson. */
export function coreProperties({
  title,
  language,
}: {
  readonly title: string;
  readonly language: string;
}): string {
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`;
}

/** The document's face, and which one to take where it is not installed. */
export function fontTable({ name, otherwise }: Font): string {
  return `${declaration}<w:fonts xmlns:w="${word}">${sans(name, `<w:altName w:val="${otherwise}"/>`)}${sans(otherwise, '')}</w:fonts>`;
}

function sans(name: string, more: string): string {
  return `<w:font w:name="${name}">${more}<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

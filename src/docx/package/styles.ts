import { Document } from 'docx';
import { characterStyles } from '../style/characters.ts';
import type { Look } from '../style/look.ts';
import { builtInStyles, paragraphStyles } from '../style/paragraphs.ts';
import { tableStyles } from '../style/tables.ts';
import { compile } from './compile.ts';

const known = new Map<string, string>();

/** The styles of all documents with a look, as their part. There are many, so they are made once. */
export function stylesPart(look: Look, language: string): string {
  const key = JSON.stringify([look, language]);
  const part = known.get(key) ?? makePart(look, language);
  known.set(key, part);
  return part;
}

function makePart(look: Look, language: string): string {
  const document = new Document({
    styles: {
      default: builtInStyles(look, language),
      paragraphStyles: paragraphStyles(look),
      characterStyles: characterStyles(look),
    },
    sections: [],
  });
  const styles = compile(document).get(stylesPlace);
  return String(styles).replace('</w:styles>', `${tableStyles}</w:styles>`);
}

export const stylesPlace = 'word/styles.xml';

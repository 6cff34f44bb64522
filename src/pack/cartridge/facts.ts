import { type Element, plain } from '../xml.ts';

/** Facts of a quiz or a question, by name. */
export function facts(entries: Readonly<Record<string, string>>): Element {
  const fields = Object.entries(entries).map(([label, entry]) =>
    plain('qtimetadatafield', plain('fieldlabel', label), plain('fieldentry', entry)),
  );
  return plain('qtimetadata', ...fields);
}

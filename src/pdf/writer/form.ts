import { circlePath, stroked, tick } from '../draw/paths.ts';
import type { CheckField, RadioField, TextField } from '../layout/marks.ts';
import type { PlacedAnnotation } from '../paint/canvas.ts';
import { ink } from '../style/colours.ts';
import { annotationEntries, type Surroundings } from './annotation.ts';
import type { PdfFile } from './file.ts';
import {
  array,
  byteString,
  dict,
  name,
  num,
  numbers,
  type Ref,
  ref,
  textString,
  type Value,
} from './syntax.ts';

/** The fields of a document while it is written. All are empty: what is filled in stays with the student. */
export interface FormWriter {
  readonly add: (
    field: CheckField | RadioField | TextField,
    placed: PlacedAnnotation,
    around: Surroundings,
  ) => void;
  /** The form for the catalogue; nothing where there are no fields. */
  readonly finish: () => Value | undefined;
}

interface RadioSet {
  readonly at: Ref;
  readonly label: string;
  readonly kids: Ref[];
}

const radioFlag = 1 << 15;
const multilineFlag = 1 << 12;

/** @param font makes the font that is typed in, when it is needed */
export function newForm(file: PdfFile, font: () => Ref): FormWriter {
  const fields: Ref[] = [];
  const sets = new Map<string, RadioSet>();
  const looks = new Map<string, Ref>();
  let typed = false;

  const lookOf = (key: string, width: number, height: number, operators: string): Ref => {
    const full = `${key} ${num(width)} ${num(height)}`;
    const known = looks.get(full) ?? addLook(file, width, height, operators);
    looks.set(full, known);
    return known;
  };
  /** What a button looks like over the box or face that stands on the page. */
  const appearance = (state: string, look: string, side: number): Value => {
    const on = lookOf(look, side, side, look === 'ring' ? ring(side) : tickUpright(side));
    return dict({ N: dict({ [state]: ref(on), Off: ref(lookOf('off', side, side, '')) }) });
  };
  const check = (field: CheckField, placed: PlacedAnnotation): Entries => {
    fields.push(placed.ref);
    return {
      FT: name('Btn'),
      T: textString(field.name),
      TU: textString(field.label),
      V: name('Off'),
      AS: name('Off'),
      AP: appearance('Yes', 'tick', widthOf(placed)),
    };
  };
  const radio = (field: RadioField, placed: PlacedAnnotation): Entries => {
    const set = sets.get(field.name) ?? { at: file.reserve(), label: field.setLabel, kids: [] };
    if (set.kids.length === 0) fields.push(set.at);
    sets.set(field.name, set);
    set.kids.push(placed.ref);
    return {
      Parent: ref(set.at),
      TU: textString(field.label),
      AS: name('Off'),
      AP: appearance(`c${field.choice + 1}`, field.look, widthOf(placed)),
    };
  };
  const text = (field: TextField, placed: PlacedAnnotation): Entries => {
    fields.push(placed.ref);
    typed = true;
    const [left, bottom, right, top] = placed.box;
    return {
      FT: name('Tx'),
      T: textString(field.name),
      TU: textString(field.label),
      Ff: field.multiline ? num(multilineFlag) : undefined,
      Q: field.centred ? '1' : undefined,
      DA: typing(field.size),
      // Typed text covers the lines, which are spaced for handwriting; empty, they show.
      MK: field.multiline ? dict({ BG: '[1]' }) : undefined,
      AP: dict({ N: ref(lookOf('text', right - left, top - bottom, '/Tx BMC EMC')) }),
    };
  };
  const add: FormWriter['add'] = (field, placed, around) => {
    const own =
      field.type === 'check'
        ? check(field, placed)
        : field.type === 'radio'
          ? radio(field, placed)
          : text(field, placed);
    file.put(placed.ref, dict({ ...annotationEntries(placed, around), Subtype: name('Widget'), ...own }));
  };
  const finish = (): Value | undefined => {
    if (fields.length === 0) return undefined;
    for (const [setName, set] of sets) file.put(set.at, radioSet(setName, set));
    const resources = typed ? { DR: dict({ Font: dict({ HF: ref(font()) }) }), DA: typing(11) } : {};
    return dict({ Fields: array(fields.map(ref)), ...resources });
  };
  return { add, finish };
}

type Entries = Readonly<Record<string, Value | undefined>>;

function radioSet(setName: string, { label, kids }: RadioSet): Value {
  return dict({
    FT: name('Btn'),
    Ff: num(radioFlag),
    T: textString(setName),
    TU: textString(label),
    V: name('Off'),
    Kids: array(kids.map(ref)),
  });
}

function typing(size: number): Value {
  return byteString(`/HF ${num(size)} Tf ${ink} rg`);
}

function widthOf({ box }: PlacedAnnotation): number {
  return box[2] - box[0];
}

function addLook(file: PdfFile, width: number, height: number, operators: string): Ref {
  const box = numbers([0, 0, width, height]);
  return file.addRaw(
    { Type: name('XObject'), Subtype: name('Form'), BBox: box },
    Buffer.from(operators, 'latin1'),
  );
}

/** A tick, turned for a space that counts upwards. */
function tickUpright(side: number): string {
  return `q 1 0 0 -1 0 ${num(side)} cm ${tick(side)} Q`;
}

/** A ring along the edge of a face. */
function ring(side: number): string {
  return stroked(circlePath(side / 2, side / 2, side / 2 - 1.4), ink, 2.8);
}

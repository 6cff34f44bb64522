import { circlePath, stroked } from '../draw/paths.ts';
import { tick } from '../draw/signs.ts';
import type { CheckField, Field, RadioField, TextField } from '../layout/marks.ts';
import type { PlacedAnnotation } from '../paint/canvas.ts';
import { ink } from '../style/colours.ts';
import { annotationEntries, type Surroundings } from './annotation.ts';
import type { PdfFile } from './file.ts';
import {
  array,
  byteString,
  dict,
  type Entries,
  name,
  num,
  numbers,
  type Ref,
  ref,
  textString,
  type Value,
} from './syntax.ts';

interface RadioSet {
  readonly at: Ref;
  readonly label: string;
  readonly kids: Ref[];
}

const widget: Entries = { Subtype: name('Widget') };

const radioFlag = 1 << 15;
const multilineFlag = 1 << 12;

/** Size of typed letters where a field does not say. */
const usualSize = 11;

/** The fields of a document while it is written. All are empty: what is filled in stays with the student. */
export class FormWriter {
  readonly #file: PdfFile;
  readonly #fields: Ref[] = [];
  readonly #sets = new Map<string, RadioSet>();
  readonly #looks = new Map<string, Ref>();
  #typed = false;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  add(field: Field, placed: PlacedAnnotation, around: Surroundings): void {
    const shared = annotationEntries(placed, around);
    this.#file.put(placed.ref, dict(shared, widget, this.#entries(field, placed)));
  }

  /**
   * The form for the catalogue; nothing where there are no fields.
   *
   * @param font makes the font that is typed in, where anything is typed
   */
  finish(font: () => Ref): Value | undefined {
    if (this.#fields.length === 0) return undefined;
    for (const [setName, set] of this.#sets) this.#file.put(set.at, radioSet(setName, set));
    const typing = this.#typed
      ? { DR: dict({ Font: dict({ [typingFont]: ref(font()) }) }), DA: typingLook(usualSize) }
      : {};
    return dict({ Fields: array(this.#fields.map(ref)), ...typing });
  }

  #entries(field: Field, placed: PlacedAnnotation): Entries {
    switch (field.type) {
      case 'check':
        return this.#check(field, placed);
      case 'radio':
        return this.#radio(field, placed);
      case 'text':
        return this.#text(field, placed);
    }
  }

  #check({ name: own, label }: CheckField, placed: PlacedAnnotation): Entries {
    this.#fields.push(placed.ref);
    return {
      FT: name('Btn'),
      T: textString(own),
      TU: textString(label.trim() || own),
      V: name('Off'),
      AS: name('Off'),
      AP: this.#buttonLook('Yes', 'tick', widthOf(placed)),
    };
  }

  #radio({ name: own, setLabel, choice, label, look }: RadioField, placed: PlacedAnnotation): Entries {
    const set = this.#sets.get(own) ?? { at: this.#file.reserve(), label: setLabel, kids: [] };
    if (set.kids.length === 0) this.#fields.push(set.at);
    this.#sets.set(own, set);
    set.kids.push(placed.ref);
    return {
      Parent: ref(set.at),
      TU: textString(label.trim() || own),
      AS: name('Off'),
      AP: this.#buttonLook(`c${choice + 1}`, look, widthOf(placed)),
    };
  }

  #text({ name: own, label, multiline, centred, size }: TextField, placed: PlacedAnnotation): Entries {
    this.#fields.push(placed.ref);
    this.#typed = true;
    const [left, bottom, right, top] = placed.box;
    return {
      FT: name('Tx'),
      T: textString(own),
      TU: textString(label.trim() || own),
      Ff: multiline ? num(multilineFlag) : undefined,
      Q: centred ? '1' : undefined,
      DA: typingLook(size),
      // Typed text covers the lines, which are spaced for handwriting; while it is empty, they show.
      MK: multiline ? dict({ BG: '[1]' }) : undefined,
      AP: dict({ N: ref(this.#look('text', right - left, top - bottom, '/Tx BMC EMC')) }),
    };
  }

  /** What a button shows over the box or face that stands on the page. */
  #buttonLook(state: string, look: RadioField['look'], side: number): Value {
    const on = this.#look(look, side, side, look === 'ring' ? ring(side) : tickUpright(side));
    return dict({ N: dict({ [state]: ref(on), Off: ref(this.#look('off', side, side, '')) }) });
  }

  /** A drawing for fields of one size, made once. */
  #look(kind: string, width: number, height: number, operators: string): Ref {
    const key = `${kind} ${num(width)} ${num(height)}`;
    const known = this.#looks.get(key) ?? addLook(this.#file, width, height, operators);
    this.#looks.set(key, known);
    return known;
  }
}

function radioSet(setName: string, { label, kids }: RadioSet): Value {
  return dict({
    FT: name('Btn'),
    Ff: num(radioFlag),
    T: textString(setName),
    TU: textString(label.trim() || setName),
    V: name('Off'),
    Kids: array(kids.map(ref)),
  });
}

/** Name of the font in fields. */
const typingFont = 'HF';

function typingLook(size: number): Value {
  return byteString(`/${typingFont} ${num(size)} Tf ${ink} rg`);
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

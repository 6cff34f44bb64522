import type { Sign } from '../layout/marks.ts';
import { type Compressed, compressOnce } from './compress.ts';
import type { PdfFile } from './file.ts';
import { dict, name, numbers, type Ref } from './syntax.ts';

/** The part of its side that a sign may reach out of its square, as a tick does. */
const reach = 0.25;

const known = new WeakMap<Sign, Compressed>();

/** Adds a sign to a file: what is drawn often is written once. */
export function embedSign(file: PdfFile, sign: Sign): Ref {
  const { side } = sign;
  const entries = {
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: numbers([-side * reach, -side * reach, side * (1 + reach), side * (1 + reach)]),
    Resources: dict({}),
  };
  return file.addStream(entries, operatorsOf(sign));
}

/** Worked out once for all documents. */
function operatorsOf(sign: Sign): Compressed {
  const operators = known.get(sign) ?? compressOnce(sign.operators);
  known.set(sign, operators);
  return operators;
}

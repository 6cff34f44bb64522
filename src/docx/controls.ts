import { BuilderElement, type ParagraphChild, StringValueElement, TextRun, type XmlComponent } from 'docx';

/** Word takes no longer name of a control. */
const longestName = 64;

/** The signs of a box and of a circle, each empty and chosen. The font has both in every Word. */
const signs = { box: ['2610', '2612'], circle: ['25CB', '25CF'] } as const;
const signFont = 'MS Gothic';

/** A place to tick or to write. */
interface Control {
  /** Unique in the document: for programs. */
  readonly name: string;
  /** What the reader calls it. */
  readonly label: string;
}

/** A box or circle that answers to a click, and prints as a box or circle. */
export function tickControl(
  { name, label }: Control,
  { circle, ticked, size }: { readonly circle: boolean; readonly ticked: boolean; readonly size: number },
): ParagraphChild {
  const [empty, chosen] = signs[circle ? 'circle' : 'box'];
  const sign = String.fromCodePoint(Number.parseInt(ticked ? chosen : empty, 16));
  const states = [
    valued('w14:checked', { 'w14:val': ticked ? '1' : '0' }),
    valued('w14:checkedState', { 'w14:val': chosen, 'w14:font': signFont }),
    valued('w14:uncheckedState', { 'w14:val': empty, 'w14:font': signFont }),
  ];
  const box = new BuilderElement({ name: 'w14:checkbox', children: states });
  return control({ name, label }, [box], new TextRun({ text: sign, font: signFont, size: size * 2 }));
}

/**
 * Room to write in by hand or by key. What stands there until then goes at the first key: a line of
 * underscores, which every program prints, or spaces where there is a box around it.
 */
export function textControl(
  { name, label }: Control,
  room: { readonly text: string; readonly style: string },
): ParagraphChild {
  const kind = [new BuilderElement({ name: 'w:showingPlcHdr' }), new BuilderElement({ name: 'w:text' })];
  return control({ name, label }, kind, new TextRun(room));
}

/** Properties stand in the order of the format's schema. */
function control({ name, label }: Control, kind: readonly XmlComponent[], content: TextRun): ParagraphChild {
  const properties = [
    new StringValueElement('w:alias', shortened(label)),
    new StringValueElement('w:tag', shortened(name)),
    ...kind,
  ];
  const element: XmlComponent = new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({ name: 'w:sdtPr', children: properties }),
      new BuilderElement({ name: 'w:sdtContent', children: [content] }),
    ],
  });
  // The library writes any element here, but its types name only its own.
  return element as ParagraphChild;
}

function shortened(words: string): string {
  const characters = [...words];
  return characters.length <= longestName ? words : `${characters.slice(0, longestName - 1).join('')}…`;
}

function valued(name: string, values: Readonly<Record<string, string>>): XmlComponent {
  const attributes = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement({ name, attributes });
}

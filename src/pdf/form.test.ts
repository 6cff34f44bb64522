import { PDFDocument, type PDFHexString, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { paragraph, sheetOf, sheetOfEveryBlock } from '../../tests/verapdf/every-block.ts';
import { readPages } from '../../tests/verapdf/pages.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { loadFaces } from './faces.ts';
import { renderPdf } from './render.ts';

async function formOf(sheet: Sheet): Promise<ReturnType<PDFDocument['getForm']>> {
  const { bytes } = renderPdf(sheet, await loadFaces(sheet.face));
  return (await PDFDocument.load(bytes)).getForm();
}

const form = await formOf(sheetOfEveryBlock('worksheet'));
const tooltip = (dict: { lookup: (key: PDFName) => unknown }): string =>
  (dict.lookup(PDFName.of('TU')) as PDFHexString).decodeText();
const field = (name: string) => form.getField(name);

describe('a worksheet to fill in on screen', () => {
  it('has a circle for each option, named by the question and its own words', () => {
    const widgets = field('what-now').acroField.getWidgets();
    expect(widgets.map(({ dict }) => tooltip(dict))).toEqual([
      'Wat is slim? Meteen antwoorden',
      'Wat is slim? Iemand laten meekijken',
    ]);
  });

  it('has a box for each message', () => {
    expect([1, 2, 3].map((message) => tooltip(field(`first-chat_${message}`).acroField.dict))).toEqual([
      'Welke berichten zijn een signaal? Sam: Hoi! Mooi paard.',
      'Welke berichten zijn een signaal? Noor: Dank je!',
      'Welke berichten zijn een signaal? Sam: Zeg niks, oké?',
    ]);
  });

  it.each([
    ['order_1', 'Plaats van Vertel het'],
    ['match_2', 'Hoort bij Nu, snel'],
    ['sort_1', 'Groep van Je voornaam'],
    ['write-back', 'Wat zeg jij?'],
    ['card_2', 'Iemand anders'],
    ['checkin_1_2', 'Ik weet wat een nepaccount is. Na de les'],
    ['head_1', 'Naam'],
  ])('names %s “%s”', (name, label) => {
    expect(tooltip(field(name).acroField.dict)).toBe(label);
  });

  it('has a field for each gap', async () => {
    const sheet = sheetOf([
      {
        kind: 'task',
        id: 'fill',
        number: 1,
        name: 'Vul in',
        icon: 'fill',
        exercise: 'gaps',
        label: 'Vul in.',
        prompt: [paragraph('Vul in.')],
        blocks: [paragraph('Ik zeg ', { kind: 'gap', index: 0 }, ' of ', { kind: 'gap', index: 1 }, '.')],
      },
    ]);
    const names = (await formOf(sheet)).getFields().map((each) => each.getName());
    expect(names).toEqual(['head_1', 'head_2', 'fill_1', 'fill_2']);
  });

  it('divides many lines into fields that fit a page each', async () => {
    const many = await formOf(sheetOf([{ kind: 'lines', name: 'story', label: 'Je verhaal', count: 50 }]));
    const boxes = ['story', 'story_2'].map((name) =>
      many.getField(name).acroField.getWidgets()[0]!.getRectangle(),
    );
    for (const { y } of boxes) expect(y).toBeGreaterThan(28);
  });

  it('is empty', () => {
    for (const each of form.getFields()) {
      const value = each.acroField.dict.lookup(PDFName.of('V'));
      expect(value === undefined || value === PDFName.of('Off')).toBe(true);
    }
  });

  it('gives each field a tooltip of its own', () => {
    const labels = form.getFields().map((each) => tooltip(each.acroField.dict));
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('shows a tick where a box is chosen', async () => {
    const { bytes } = renderPdf(sheetOfEveryBlock('worksheet'), await loadFaces('atkinson'));
    const document = await PDFDocument.load(bytes);
    for (const message of [1, 2, 3]) document.getForm().getCheckBox(`first-chat_${message}`).check();
    const pages = await readPages({ empty: bytes, ticked: await document.save() });
    const ink = (name: string): number => pages.get(name)!.reduce((sum, page) => sum + page.ink, 0);
    expect(ink('ticked')).toBeGreaterThan(ink('empty'));
  });

  it('is a worksheet only: keys and guides have nothing to fill in', async () => {
    for (const reader of ['answer-key', 'teacher-guide'] as const) {
      expect((await formOf(sheetOfEveryBlock(reader))).getFields()).toEqual([]);
    }
  });
});

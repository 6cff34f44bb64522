import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../tests/builders/sheet.ts';
import { readPages } from '../../tests/verapdf/pages.ts';
import type { Block, ChatMessage, Contact } from '../sheet/blocks.ts';
import { paragraph } from '../sheet/compose.ts';
import { loadFaces } from './faces.ts';
import { type PdfOptions, renderPdf } from './render.ts';

const faces = await loadFaces('atkinson');

/** The texts of the pages of documents with from none to forty lines above what must stay together. */
async function documents(
  block: Block,
  changes: Parameters<typeof sheetOf>[1] = {},
  options: PdfOptions = {},
): Promise<readonly (readonly string[])[]> {
  const files = Array.from({ length: 41 }, (_, count) => {
    const lines = Array.from({ length: count }, () => paragraph('A line of text.'));
    return [`d${count}`, renderPdf(sheetOf([...lines, block], changes), faces, options).bytes] as const;
  });
  const views = await readPages(Object.fromEntries(files));
  return [...views.values()].map((pages) => pages.map(({ text }) => text));
}

/** How many of the words stand on each page that has one. */
function spread(pages: readonly string[], words: readonly string[]): readonly number[] {
  return pages.map((text) => words.filter((word) => text.includes(word)).length).filter(Boolean);
}

const numbers = Array.from({ length: 10 }, (_, index) => String.fromCharCode(65 + index));

function contact(letter: string): Contact {
  return {
    icon: 'phone',
    name: `Service ${letter}`,
    ways: [[{ kind: 'text', text: `Call number ${letter}` }]],
    about: [{ kind: 'text', text: 'For all who would like to talk to someone about anything. '.repeat(2) }],
    checked: `Checked by ${letter}`,
  };
}

function helpWith(count: number): Block {
  const contacts = numbers.slice(0, count).map(contact);
  return { kind: 'panel', tone: 'help', title: 'Help', blocks: [{ kind: 'contacts', contacts }] };
}

describe('help', () => {
  const services = numbers.slice(0, 6).map((letter) => `Service ${letter}`);

  it.each(['worksheet', 'teacher-guide'] as const)('stays whole on a %s', async (reader) => {
    const spreads = (await documents(helpWith(6), { reader })).map((pages) => spread(pages, services));
    expect(new Set(spreads.map(String))).toEqual(new Set(['6']));
  });

  it('that is higher than a page goes on between services, and never within one', async () => {
    const all = await documents(helpWith(10), {}, { edition: 'large-print' });
    for (const pages of all) {
      for (const letter of numbers) {
        const parts = [`Service ${letter}`, `Call number ${letter}`, `Checked by ${letter}`];
        expect(spread(pages, parts)).toEqual([3]);
      }
    }
  });
});

describe('a chat', () => {
  const said = numbers.map((letter) => `Message ${letter}`);
  const chatOf = (count: number): Block => ({
    kind: 'chat',
    name: 'chat',
    label: 'Signals',
    messages: said.slice(0, count).map((text, index): ChatMessage => {
      const left = index % 2 === 0;
      return { sender: left ? 'Sam' : 'Noor', side: left ? 'left' : 'right', content: [paragraph(text)] };
    }),
  });
  const isBroken = (pages: readonly string[]): boolean => spread(pages, said).length > 1;

  it('is whole where that leaves the page before more than half full', async () => {
    const broken = (await documents(chatOf(8))).filter(isBroken);
    const linesAbove = broken.map(([first]) => first!.split('A line of text.').length - 1);
    expect(linesAbove.filter((count) => count > halfPage)).toEqual([]);
  });

  it('that is too long for that leaves three messages on each side', async () => {
    const broken = (await documents(chatOf(10))).filter(isBroken);
    expect(broken.length).toBeGreaterThan(0);
    for (const pages of broken) expect(Math.min(...spread(pages, said))).toBeGreaterThanOrEqual(3);
  });
});

/** So many lines fill half a page. */
const halfPage = 16;

import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Sheet } from '../sheet/sheet.ts';
import { textWidth } from './style/look.ts';

/** What stands at the top and the bottom of every page; the first has no running head, for it has the title. */
export function runningHeads({ running }: Sheet) {
  return {
    headers: { default: header(running.head), first: header('') },
    footers: { default: footer(running), first: footer(running) },
  };
}

function header(words: string): Header {
  return new Header({ children: [new Paragraph({ style: 'Header', children: [new TextRun(words)] })] });
}

function footer({ foot, pageOf }: Sheet['running']): Footer {
  const children = [new TextRun(foot), new TextRun({ children: [new Tab(), ...pageNumbers(pageOf)] })];
  const tabStops = [{ type: 'right', position: textWidth }] as const;
  return new Footer({ children: [new Paragraph({ style: 'Footer', tabStops, children })] });
}

const fields: Readonly<Record<string, string>> = {
  '{page}': PageNumber.CURRENT,
  '{pages}': PageNumber.TOTAL_PAGES,
};

/** "Page {page} of {pages}", with fields that count for themselves. */
function pageNumbers(pageOf: string): readonly string[] {
  return pageOf.split(/(\{pages?\})/u).map((part) => fields[part] ?? part);
}

import type { Edition, Lesson } from '../lesson/lesson.ts';
import type { Block } from '../sheet/blocks.ts';
import type { Reader, Sheet, SheetHead } from '../sheet/sheet.ts';
import { type KitContext, said, tierOf } from './context.ts';
import { withFootnotes } from './footnotes.ts';
import { type HelpScope, helpPanel } from './help.ts';
import { helpIdOf } from './help-id.ts';

/** What differs between the documents of a lesson. */
export interface Draft {
  readonly reader: Reader;
  readonly head: Omit<SheetHead, 'document'>;
  readonly blocks: readonly Block[];
  readonly help: HelpScope;
}

/** A finished document: with its footnotes, and with help as the last thing on it. */
export function finish(draft: Draft, lesson: Lesson, edition: Edition, context: KitContext): Sheet {
  const { t } = context.locale;
  const tier = tierOf(lesson, context);
  const document = t(`sheet.document.${draft.reader}`);
  return {
    reader: draft.reader,
    language: edition.language,
    title: edition.title,
    tier: tier.id,
    face: tier.face,
    head: { document, ...draft.head },
    running: {
      head: edition.title,
      foot: `${document} · ${said(tier.name, context)}`,
      pageOf: t('sheet.pageOf'),
    },
    blocks: [
      ...withFootnotes(draft.blocks, context.locale),
      { ...helpPanel(lesson, context, draft.help), id: helpIdOf(edition) },
    ],
  };
}

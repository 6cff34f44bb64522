import type { Aside, AsideRole } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import type { Block, Panel, Pictogram } from '../sheet/blocks.ts';
import type { View } from './parts.ts';

const icons: Readonly<Record<AsideRole, Pictogram>> = {
  story: 'story',
  remember: 'remember',
  teacher: 'teacher',
  misconception: 'misconception',
  board: 'board',
};

/** What everyone sees. */
export function openAsides(locale: Locale): View['asides'] {
  return { story: panelIn(locale), remember: panelIn(locale) };
}

/** What a class sees on its board. */
export function boardAsides(locale: Locale): View['asides'] {
  return { ...openAsides(locale), board: panelIn(locale) };
}

/** What a teacher sees. Board texts stand on the board, to which the teacher's page leads. */
export function teacherAsides(locale: Locale): View['asides'] {
  const panel = panelIn(locale);
  return { ...openAsides(locale), teacher: panel, misconception: panel };
}

function panelIn(locale: Locale): (aside: Aside, inner: readonly Block[]) => Panel {
  return (aside, blocks) => ({
    kind: 'panel',
    tone: aside.role,
    title: titleOf(aside, locale),
    icon: icons[aside.role],
    blocks,
  });
}

/** A misconception is headed by what the child thinks: that is what a teacher listens for. */
function titleOf({ role, says }: Aside, { t }: Locale): string {
  if (role === 'misconception' && says) return t('sheet.panel.misconceptionSays', { says });
  return t(`sheet.panel.${role}`);
}

import type { Signals } from '../../lesson/exercise.ts';
import type { Chat, ChatMessage } from '../../sheet/blocks.ts';
import type { Setting } from '../task-kind.ts';

/** A chat in which messages can be marked. */
export function signalsTask({ id, messages }: Signals, { label }: Setting): readonly [Chat] {
  const sides = sidesOf(messages.map(({ sender }) => sender));
  const bubbles = messages.map(({ sender, content }) => ({ sender, side: sides.get(sender)!, content }));
  return [{ kind: 'chat', name: id, label, messages: bubbles }];
}

/** Who speaks first stands left, the next right, and so on; everyone keeps a side. */
function sidesOf(senders: readonly string[]): ReadonlyMap<string, ChatMessage['side']> {
  const distinct = [...new Set(senders)];
  return new Map(distinct.map((sender, index) => [sender, index % 2 === 0 ? 'left' : 'right']));
}

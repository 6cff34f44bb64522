import { all } from '../../exercises/live/make.ts';
import { sayFrom } from '../../exercises/live/words.ts';
import { namePagesOnDisk, wholeAlternates } from '../addresses.ts';
import { keepHistoryShort } from '../in-page.ts';
import { openBoard } from './board.ts';
import type { BoardWord } from './words.ts';

/** What the page of a board does by itself. It keeps nothing: the next class finds it as new. */
const board = all(document, '.board')[0]!;
wholeAlternates();
namePagesOnDisk();
keepHistoryShort();
openBoard(board, sayFrom<BoardWord>(JSON.parse(board.dataset.words!) as Record<string, string>));

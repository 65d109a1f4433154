import type { ReadStatus } from '../windows/due-window';
import { type Phrases, spell } from './lexicon';
import data from './lexicon.json';

/** Words that tell how far a row is, beside its due date or in its place. */
export interface StatusWord {
  readonly status: ReadStatus;
  /** A date beside it is in the past. */
  readonly isPast: boolean;
  /** Without a date, the words still say « before the reference date ». */
  readonly alone: 'before-reference' | 'status' | 'undated';
  readonly anchor?: 'start';
}

const STATUSES = {
  done: { status: 'done', isPast: true, alone: 'before-reference' },
  started: { status: 'in-progress', isPast: true, alone: 'status', anchor: 'start' },
  running: { status: 'in-progress', isPast: false, alone: 'status' },
  prepared: { status: 'in-preparation', isPast: false, alone: 'status' },
  awaiting: { status: 'awaiting-decision', isPast: false, alone: 'undated' },
  planned: { status: 'planned', isPast: false, alone: 'status' },
  onHold: { status: 'on-hold', isPast: false, alone: 'status' },
  dropped: { status: 'dropped', isPast: true, alone: 'status' },
} as const satisfies Readonly<Record<string, StatusWord>>;

function statuses(table: Partial<Record<keyof typeof STATUSES, string>>): Phrases<StatusWord> {
  return Object.entries(table).flatMap(([name, words]) =>
    spell<StatusWord>(STATUSES[name as keyof typeof STATUSES], words),
  );
}

/** Status words that may stand beside a date. */
export const STATUS_WORDS: Phrases<StatusWord> = statuses(data.statusWords);

/** What follows « en attente » and is no decision: « de devis », « de la livraison ». Folded. */
export const AWAITED_THING = new RegExp(data.awaitedThing, 'u');

/** Status words when nothing else is written: beside a date they would mean something else. */
export const LONE_STATUS_WORDS: Phrases<StatusWord> = [
  ...STATUS_WORDS,
  ...statuses(data.loneStatusWords),
];

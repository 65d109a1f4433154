import {
  type Draft,
  type DraftSentence,
  NOTHING_SAID,
  NO_PLACE,
  type ToldRow,
} from '../facts/draft';
import { fold } from '../../../lib/text';

/** A sentence that is no action, and the row it stands after; -1 before the first. */
export interface IdleSentence {
  readonly source: DraftSentence;
  readonly after: number;
  /** It names a day: something happens. */
  readonly isDated: boolean;
}

/** A paragraph once its sentences are read. */
export interface ParagraphSearch {
  readonly drafts: readonly Draft[];
  readonly idle: readonly IdleSentence[];
  readonly strand: string;
}

/**
 * A dated sentence that was not understood has a row to complete where no other row can keep it. « Le
 * budget est équilibré », « Voir page 12 » give none: their cell is told with those left aside.
 */
export function unreadSentences({ drafts, idle, strand }: ParagraphSearch): readonly ToldRow[] {
  if (drafts.length > 0) return [];
  return idle.filter(({ isDated }) => isDated).map(({ source }) => unread(source, strand));
}

/** A row that only keeps its words: the user says what it is. */
function unread(source: DraftSentence, strand: string): ToldRow {
  const { text } = source;
  return {
    ...NOTHING_SAID,
    strand,
    title: text.replace(/[\s.;:]+$/u, ''),
    about: '',
    type: null,
    status: null,
    certainty: null,
    partners: [],
    partnerNames: [],
    place: NO_PLACE,
    basis: 'explicit',
    deduced: [],
    notes: [{ code: 'sentence-not-understood', params: { words: text } }],
    mark: { noun: '', words: fold(text) },
    sentences: [source],
  };
}

import { ROW_RULES } from '../facts/row-rules';
import { fold } from '../../../lib/text';
import { type Draft, type DraftSentence, NO_DUE, NO_PLACE } from '../facts/draft';

/** A sentence that is no action, and the row it stands after; -1 before the first. */
export interface IdleSentence {
  readonly source: DraftSentence;
  readonly after: number;
}

/** What is no action stays in the comment of the row beside it; alone, it has a row to complete. */
export function withIdle(
  drafts: readonly Draft[],
  idle: readonly IdleSentence[],
  strand: string,
): readonly Draft[] {
  if (drafts.length === 0) return idle.map(({ source }) => unread(source, strand));
  return drafts.map((draft, index) => {
    const own = idle.filter(({ after }) => Math.max(after, 0) === index);
    const words = own.map(({ source }) => source.text);
    const comment = [draft.comment, ...words].filter((part) => part !== '').join(' ; ');
    return { ...draft, comment };
  });
}

/** A row that only keeps its words: the user says what it is. */
function unread(source: DraftSentence, strand: string): Draft {
  const { text } = source;
  return {
    rule: ROW_RULES.unread,
    strand,
    title: text.replace(/[\s.;:]+$/u, ''),
    about: '',
    type: null,
    status: null,
    certainty: null,
    partners: [],
    partnerNames: [],
    place: NO_PLACE,
    due: NO_DUE,
    condition: '',
    effect: null,
    decisionMaker: '',
    dwellings: null,
    comment: '',
    basis: 'explicit',
    deduced: [],
    notes: [{ code: 'sentence-not-understood', params: { words: text } }],
    mark: { noun: '', words: fold(text), verb: '' },
    after: [],
    sentences: [source],
  };
}

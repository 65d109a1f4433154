import { fold } from '../../../lib/text';
import { LENGTH } from '../../lexicon/period-words';
import type { Clause } from '../clauses/clause';
import type { NamedReading } from '../facts/carried';
import { readDue } from '../facts/dates';
import type { Draft, DraftDue } from '../facts/draft';
import { isOpenEnded } from '../facts/lengths';
import { singularOf } from '../grammar/nouns';
import { THIRD_PERSONS } from '../grammar/words';
import type { ReadingContext } from '../../reading/reading-context';

/**
 * « Les réunions démarrent en juin. Elles se poursuivront jusqu’en mars. »: one row, with its end; null
 * when the sentence tells something else.
 */
export function withSaidEnd(
  sentence: NamedReading,
  told: readonly Draft[],
  { before, context }: { readonly before: readonly Draft[]; readonly context: ReadingContext },
): Draft | null {
  const [end, ...others] = told;
  const begun = before.at(-1);
  const [clause] = sentence.clauses;
  if (!end || !begun || !clause || others.length > 0 || end.condition !== '') return null;
  const isSame = end.mark.verb === clause.group.verb.infinitive && isMeant(sentence, clause, begun);
  if (!isSame || !tellsLength(sentence, clause)) return null;
  if (begun.type === 'Jalon' || !isOpenEnded(begun.due) || end.due.start !== null) return null;
  const due = joinedDue(sentence, { begun, end }, context);
  return due === null ? null : joined(begun, end, due);
}

/** « se poursuivra », « dureront », « se tiendront jusqu’en mars »: how long, and nothing done anew. */
function tellsLength({ tokens }: NamedReading, { group }: Clause): boolean {
  const { verb, voice, negation, modal, state, tense, last } = group;
  const isBare = negation === 'none' && modal === null && state === null && voice !== 'passive';
  const isUntil = verb.sense === 'hold' && tokens[last + 1]?.key.startsWith('jusqu') === true;
  const lasts = verb.sense === 'continue' || LASTING.has(verb.infinitive) || isUntil;
  return isBare && lasts && ['present', 'future'].includes(tense);
}

const LASTING: ReadonlySet<string> = new Set(['durer', 'étaler', 'étendre', 'échelonner']);

/** « Elles », « Ces réunions »: what the row before is about. */
function isMeant({ tokens }: NamedReading, { subject }: Clause, { mark }: Draft): boolean {
  const [opener, noun] = tokens.slice(subject.from, subject.to);
  if (THIRD_PERSONS.has(opener?.low ?? '')) return true;
  const isThese = ['ce', 'cet', 'cette', 'ces'].includes(opener?.low ?? '');
  return isThese && fold(mark.noun).startsWith(singularOf(noun?.key ?? ''));
}

/** The two dates read together: « en mars », then « jusqu’en juillet », is the July after that March. */
function joinedDue(
  { text }: NamedReading,
  { begun, end }: { readonly begun: Draft; readonly end: Draft },
  context: ReadingContext,
): DraftDue | null {
  const length = end.due.end === null ? LENGTH.exec(text)?.[1] : undefined;
  if (end.due.end === null && length === undefined) return null;
  const until = length === undefined ? end.due.text : `sur ${length}`;
  const { type, status, due } = begun;
  if (type === null || status === null || due.start === null) return null;
  const row = { type, status, tense: 'future' } as const;
  const year = due.start.slice(0, 4);
  const read = [due.text, `${due.text} ${year}`]
    .map((start) => ({ words: `${start} et se poursuivra ${until}`, verb: 'débutera' }))
    .map((words) => readDue(words, row, context))
    .find(({ start, end }) => start === due.start && end !== null);
  return read === undefined ? null : { ...read, text: `${due.text}, ${until}` };
}

function joined(begun: Draft, end: Draft, due: DraftDue): Draft {
  const { partners, partnerNames, place, comment, mark } = begun;
  return {
    ...begun,
    partners: [...partners, ...end.partners.filter((partner) => !partners.includes(partner))],
    partnerNames: [...new Set([...partnerNames, ...end.partnerNames])],
    place: place.territory === '' ? { ...place, territory: end.place.territory } : place,
    due,
    dwellings: begun.dwellings ?? end.dwellings,
    comment: [comment, end.comment].filter((part) => part !== '').join('\n'),
    mark: { ...mark, words: `${mark.words} ${end.mark.words}` },
    sentences: [...begun.sentences, ...end.sentences],
  };
}

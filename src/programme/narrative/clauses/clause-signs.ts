import { isVerb } from '../../lexicon/verbs';
import type { Clause, ReadSentence, Span } from './clause';
import { MEANWHILE, PARTIAL } from '../../lexicon/times';
import { PERIODICITY } from '../words/states';
import type { ClauseSigns } from '../words/clause-status';
import { joinKeys, type Token } from '../words/tokens';
import { LEADING_ADJECTIVES } from '../words/words';
import { isNounAlone } from '../words/verb-group';
import { type Unit, ownDates } from './units';

/** What surrounds the verb and bears on its status. */
export function signsOf(sentence: ReadSentence, unit: Unit): ClauseSigns {
  const { tokens } = sentence;
  const { clause, span } = unit;
  const words = joinKeys(tokens.slice(span.from, span.to));
  const inside = tokens.slice(clause.group.first, span.to);
  const object = objectAt(tokens, clause);
  const noun = openNounAt(tokens, object);
  const [date] = ownDates(sentence, { ...unit, span: ownWords(unit) });
  // « validée le 5 octobre » is over, « validée en octobre » may be to come: the nearest one.
  const isNote = clause.group.mood === 'note' && !isNounAlone(clause.group);
  // « un repas auquel ont participé 30 convives »
  const isAttended =
    isNounAlone(clause.group) &&
    sentence.dependent.some(({ tense, verb }) => tense === 'past' && isVerb(verb, 'turn-up'));
  const isOver = (isNote && date?.isNearerBefore === true) || (isAttended && date !== undefined);
  return {
    date: isOver ? 'past' : (date?.sign ?? 'none'),
    ...(date ? { reach: date.reach } : {}),
    isPeriodic: PERIODICITY.test(words),
    bringsPeople: bringsPeople(clause, noun),
    isMeanwhile:
      MEANWHILE.test(words) ||
      (date !== undefined && tokens[date.from]?.key.startsWith('jusqu') === true),
    isPartial: PARTIAL.test(words),
    isNow: inside.some(({ low }) => low === 'actuellement'),
  };
}

/** « a proposé des dossiers », « plusieurs dossiers ont été présentés »: where what is handed begins. */
function objectAt(tokens: readonly Token[], { group, subject }: Clause): number {
  const isSubject = group.voice === 'passive' || isVerb(group.verb, 'arrive');
  if (!isSubject) return group.last + 1;
  const before = subject.from - 1;
  return ['de', "d'"].includes(tokens[before]?.low ?? '') ? before : subject.from;
}

/** The words of the first clause: « et se termineront en juillet » says nothing of its status. */
function ownWords({ clause, following, span }: Unit): Span {
  const isAhead = clause.group.tense === 'future' || clause.group.tense === 'conditional';
  return isAhead ? span : { from: span.from, to: following[0]?.span.from ?? span.to };
}

/** « des dossiers », « plusieurs dossiers », « de nouvelles candidatures »: where the noun is looked for. */
function openNounAt(tokens: readonly Token[], at: number): number | null {
  const opener = tokens[at]?.low ?? '';
  const isOf = ['de', "d'"].includes(opener) && LEADING_ADJECTIVES.has(tokens[at + 1]?.low ?? '');
  if (!['des', 'plusieurs', 'quelques'].includes(opener) && !isOf) return null;
  let noun = at + 1;
  while (LEADING_ADJECTIVES.has(tokens[noun]?.low ?? '')) noun += 1;
  return noun;
}

/** « a déjà présenté plusieurs dossiers de ménages »: those to house are brought one after the other. */
function bringsPeople({ group }: Clause, noun: number | null): boolean {
  const isBrought = isVerb(group.verb, 'bring') || isVerb(group.verb, 'arrive');
  return noun !== null && group.person !== 'we' && isBrought;
}

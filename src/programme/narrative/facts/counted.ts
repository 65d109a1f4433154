import { NUMBER_WORDS, numberOfWords } from '../../../lib/number-words';
import { ATTENDING_PEOPLE, COUNTING_ATTENDANCE } from '../../lexicon/people-words';
import type { NamedReading } from './carried';
import type { Clause, Span } from '../clauses/clause';
import type { Draft } from './draft';
import { MEETING_NOUNS } from '../grammar/nouns';
import { findDwellings } from './quantities';
import type { Token } from '../grammar/tokens';

const IT: ReadonlySet<string> = new Set(
  'il elle ils elles celui-ci celle-ci ceux-ci celles-ci cela'.split(' '),
);

/** « elle concerne 9 logements » says how many of what was just told; the rows with that count. */
export function withCount(
  sentence: NamedReading,
  clause: Clause,
  drafts: readonly Draft[],
): readonly Draft[] {
  const last = drafts.at(-1);
  const { span, subject } = clause;
  const opens = IT.has(sentence.tokens[subject.from]?.low ?? '') || isCountMeant(sentence, clause);
  if (last === undefined || last.dwellings !== null || !opens) return drafts;
  const { dwellings } = findDwellings(sentence, span);
  return dwellings === null ? drafts : [...drafts.slice(0, -1), { ...last, dwellings }];
}

/** « : 22 logements sont concernés »: what was just told is for so many. */
function isCountMeant({ tokens }: NamedReading, { group, subject }: Clause): boolean {
  const first = tokens[subject.from];
  const isCount = first?.kind === 'number' || (first?.low ?? '') in NUMBER_WORDS;
  return isCount && group.voice === 'passive' && MEANT_BY.has(group.verb.infinitive);
}

const MEANT_BY: ReadonlySet<string> = new Set(['concerner', 'viser', 'couvrir', 'toucher']);

/** « et concernera 180 salariés »: how many attend the training or the meeting just told. */
export function countsAttendance(
  { tokens }: NamedReading,
  { group, subject, sharesSubject }: Clause,
  told: Draft | undefined,
): boolean {
  const noun = told?.mark.noun ?? '';
  const isAttended = told?.type === 'Récurrent' || MEETING_NOUNS.has(noun);
  const isSame = sharesSubject || IT.has(tokens[subject.from]?.low ?? '');
  const isCounting = COUNTING_ATTENDANCE.has(group.verb.infinitive) && group.voice !== 'passive';
  if (!isAttended) return false;
  const isOfIt = tokens.slice(group.first - 1, group.last).some(({ low }) => OF_IT.has(low));
  const isAttending = isCounting || FOLLOWING.has(group.verb.infinitive);
  if (isAttending && isOfIt && countsPeople(tokens.slice(subject.from, subject.to))) return true;
  return isSame && isCounting && countsPeople(tokens.slice(group.last + 1, group.last + 6));
}

/** « 260 personnes les suivront », « une centaine de salariés en bénéficiera »: the training just told. */
const OF_IT: ReadonlySet<string> = new Set(['les', 'la', 'le', "l'", 'en', 'y']);
const FOLLOWING: ReadonlySet<string> = new Set(['suivre', 'fréquenter', 'assister', 'participer']);

function countsPeople(words: readonly Token[]): boolean {
  const count = words.findIndex(
    ({ kind, low, key }) => kind === 'number' || low in NUMBER_WORDS || ABOUT_SO_MANY.has(key),
  );
  return count >= 0 && words.slice(count + 1).some(({ key }) => ATTENDING_PEOPLE.has(key));
}

/** « une centaine d’agents ». */
const ABOUT_SO_MANY: ReadonlySet<string> = new Set(
  'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine'.split(
    ' ',
  ),
);

/** « Les dix premiers seront attribués » after « douze logements »: so many of those; null otherwise. */
export function countOfEarlier(
  { tokens }: NamedReading,
  { from, to }: Span,
  drafts: readonly Draft[],
): number | null {
  const last = drafts.findLast(({ dwellings }) => dwellings !== null);
  const words = tokens.slice(from, to);
  const count = numberOfWords(words[1]?.key ?? '') ?? Number(words[1]?.text);
  const isRanked = words.length === 3 && words[0]?.low === 'les' && RANKS.test(words[2]?.low ?? '');
  if (!isRanked || !Number.isInteger(count) || (last?.dwellings ?? 0) < count) return null;
  const isHouses = /\bmaisons?\b/u.test(last?.mark.words ?? '');
  const isFitting = words[2]?.low === 'autres' || isHouses === /es$/u.test(words[2]?.low ?? '');
  return isFitting ? count : null;
}

const RANKS = /^(?:premi(?:ers|ères)|derni(?:ers|ères)|suivante?s|restante?s|autres)$/u;

import { PLACE_WORDS } from '../../lexicon/territory-words';
import { DEPARTMENT_NAMES } from '../../names/departments';
import { buildTermIndex, findTerms } from '../../names/term-index';
import { knownParticipleOf } from '../grammar/conjugation';
import { isNameWord } from './names';
import type { NamedSentence } from './partner-mention';
import { type TerritoryMention, tokenRange } from './place-mention';
import type { Token } from '../grammar/tokens';

/** A département a sentence writes by its name alone. */
interface DepartmentMention extends TerritoryMention {
  /** « préférée à la Corrèze »: named, and not where anything happens. */
  readonly isPassedOver: boolean;
}

/** « Paris » is a town, « la Réunion » a word of every schedule. */
const NOT_LOOKED_FOR: ReadonlySet<string> = new Set(['Paris', 'La Réunion']);

const INDEX = buildTermIndex(
  DEPARTMENT_NAMES.filter((name) => !NOT_LOOKED_FOR.has(name)).map((name) => ({
    terms: [name],
    value: name,
  })),
);

const ARTICLES_OF: ReadonlySet<string> = new Set(['le', 'la', "l'", 'les']);
const CONTRACTED: ReadonlySet<string> = new Set(['du', 'des', 'au', 'aux']);
const TOWARDS: ReadonlySet<string> = new Set(
  'dans pour sur vers à hors sauf au aux en vers'.split(' '),
);

/** « dans l’Aveyron », « La Creuse suivra », « (Orne et Mayenne) »; never « l’ADIL de la Creuse ». */
export function departments(sentence: NamedSentence): readonly DepartmentMention[] {
  const { text, tokens } = sentence;
  const found: DepartmentMention[] = [];
  for (const term of findTerms(text, INDEX)) {
    const { from, to } = tokenRange(tokens, term);
    if (!isAlone(tokens, from, to) || !isPlaceHere(tokens, from, found)) continue;
    const isPassedOver = isComparedWith(tokens, from);
    found.push({ from, to, name: term.value, isKnown: false, isPassedOver });
  }
  return found;
}

/** The départements where something happens. */
export function departmentsOfRows(
  sentence: NamedSentence,
  known: readonly TerritoryMention[],
): readonly TerritoryMention[] {
  return departments(sentence).filter(
    ({ from, to, isPassedOver }) =>
      !isPassedOver && !known.some((other) => other.from < to && from < other.to),
  );
}

/** « Creuse Habitat », « Lot 2 », « Les Ardennes Logis » are other names. */
function isAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const isWithin = isNameWord(before) && !(from === 1 && ARTICLES_OF.has(before.low));
  const next = tokens[to];
  return isNameWord(tokens[from]) && !isWithin && !isNameWord(next) && next?.kind !== 'number';
}

function isPlaceHere(
  tokens: readonly Token[],
  from: number,
  found: readonly DepartmentMention[],
): boolean {
  const low = tokens[from - 1]?.low ?? '';
  const hasArticle = ARTICLES_OF.has(low);
  if (low === 'en') return true;
  if (CONTRACTED.has(low)) return ['au', 'aux'].includes(low) || isOfPlace(tokens, from - 2);
  const at = hasArticle ? from - 2 : from - 1;
  const link = tokens[at];
  if (['et', ',', 'ou', '/'].includes(link?.low ?? '') && found.at(-1)?.to === at) return true;
  if (!hasArticle) return link?.text === '(' && tokens[from + 1] !== undefined;
  if (link?.low === 'de') return isOfPlace(tokens, at - 1);
  return link === undefined || link.kind === 'mark' || TOWARDS.has(link.low) || isThan(tokens, at);
}

/** « au profit du Gers », « nos agences de la Creuse »; « la CAF du Gers » is a body. */
function isOfPlace(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  if (noun?.kind !== 'word' || (at > 0 && isNameWord(noun)) || noun.key === 'pays') return false;
  return PLACE_WORDS.has(noun.key) || /(?:s|x)$/u.test(noun.key);
}

/** « La Creuse a été préférée à la Corrèze », « plutôt que la Corrèze ». */
function isComparedWith(tokens: readonly Token[], from: number): boolean {
  const isContracted = CONTRACTED.has(tokens[from - 1]?.low ?? '');
  const at = isContracted ? from - 1 : from - 2;
  const isTo = ['à', 'au', 'aux'].includes(tokens[at]?.low ?? '');
  const verb = knownParticipleOf(tokens[at - 1]?.low ?? '')?.infinitive;
  return (isTo && verb === 'préférer') || isThan(tokens, at);
}

function isThan(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.low === 'que' && tokens[at - 1]?.low === 'plutôt';
}

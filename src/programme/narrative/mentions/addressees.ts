import lists from './words.json';
import { MONTH_KEYS } from '../../lexicon/times';
import { finiteForm, knownParticipleOf } from '../words/conjugation';
import type { Token } from '../words/tokens';
import { PREPOSITIONS } from '../words/words';

const TO: ReadonlySet<string> = new Set(['à', 'au', 'aux']);

/** How far « confié » may stand from its « à ». */
const LONGEST_OBJECT = 7;

/** « confiée à Urbanis 12 », « confié l’étude au Crehpsy »: the name at `at`, its article apart, is someone’s. */
export function isAddressed(tokens: readonly Token[], at: number): boolean {
  if (!TO.has(tokens[at - 1]?.low ?? '')) return false;
  for (let place = at - 2; place >= Math.max(at - LONGEST_OBJECT, 0); place -= 1) {
    const token = tokens[place];
    if (!token || isAddressing(token)) return token !== undefined;
    const isOfObject = ['de', "d'", 'du', 'des'].includes(token.low);
    const isDate = token.low === 'en' && MONTH_KEYS.has(tokens[place + 1]?.key ?? '');
    const isOther = PREPOSITIONS.has(token.low) && !isOfObject && !isDate;
    if (token.kind === 'mark' || isOther) return false;
  }
  return false;
}

function isAddressing({ low }: Token): boolean {
  return ADDRESSING.has((knownParticipleOf(low) ?? finiteForm(low)?.verb)?.infinitive ?? '');
}

/** What is done « à » someone; what is « remis à » a town is no rarity. */
const ADDRESSING: ReadonlySet<string> = new Set(lists.addressing);

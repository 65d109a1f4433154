import { fold } from '../../../lib/text';
import { APPOSED_ADJECTIVES } from '../../lexicon/apposed-adjectives';

/** How a feminine is made: « soucieux », « soucieuse »; « annuel », « annuelle ». */
const FEMININES: readonly (readonly [RegExp, string])[] = [
  [/eux$/u, 'euse'],
  [/if$/u, 'ive'],
  [/el$/u, 'elle'],
  [/bref$/u, 'breve'],
  [/long$/u, 'longue'],
  [/(?<=[^e])$/u, 'e'],
];

/** The folded forms of an adjective, by gender and number. */
function formsOf(adjective: string): readonly string[] {
  const masculine = fold(adjective);
  const [ending, feminine] = FEMININES.find(([pattern]) => pattern.test(masculine)) ?? [];
  const feminised = ending === undefined ? masculine : masculine.replace(ending, feminine ?? '');
  const plural = masculine.replace(/al$/u, 'aux').replace(/(?<=[^xs])$/u, 's');
  return [masculine, plural, feminised, `${feminised}s`];
}

const FORMS: ReadonlySet<string> = new Set(APPOSED_ADJECTIVES.flatMap(formsOf));

/** « communes », « soucieuse »: an adjective that may stand before its noun, set off by a comma. Folded. */
export function isApposedAdjective(key: string): boolean {
  return FORMS.has(key);
}

import { collapseSpaces, fold } from '../../../lib/text';
import { DITTO, DITTO_START } from '../../reading/layout-words';
import type { ColumnTarget } from '../columns/column-targets';

const SEPARATOR = ' – ';
/** « idem à Rosny » goes on with the name, « idem Littoral » stands beside it. */
const GOES_ON = /^(?:à|au|aux|en|dans|pour|avec|chez|sur|sous)\s/u;

/** « idem n° 2 », « idem ligne 4 »: another row, and not the one above. Folded. */
const OF_OTHER_ROW = /^(?:que )?(?:l[ea] )?(?:n ?°|numero|ligne|point) ?\d+$/u;

/** Whether a cell only repeats the one above. */
function isDitto(typed: string): boolean {
  return DITTO.test(fold(collapseSpaces(typed)));
}

/**
 * « idem » is the cell above; « idem autres bassins » is the cell above with another ending.
 *
 * @example resolveDitto('idem autres bassins', 'Publics spécifiques – cycle 1')
 * // 'Publics spécifiques – autres bassins'
 */
export function resolveDitto(typed: string, above: string): string {
  const text = collapseSpaces(typed);
  // Under nothing, a mark repeats nothing; letters may be those of a name.
  if (isDitto(text) && (above !== '' || !/\p{L}/u.test(text))) return above;
  if (above === '' || text === '') return typed;
  const start = DITTO_START.exec(text);
  if (!start) return typed;
  const rest = text.slice(start[0].length);
  if (OF_OTHER_ROW.test(fold(rest))) return typed;
  const line = collapseSpaces(above);
  const cut = line.search(/\s[–-]\s(?!.*\s[–-]\s)/u);
  const name = cut < 0 ? line : line.slice(0, cut);
  return GOES_ON.test(rest) ? `${name} ${rest}` : `${name}${SEPARATOR}${rest}`;
}

/** « idem autres bassins » only completes the name of an action: elsewhere its words are kept. */
export function resolveCell(target: ColumnTarget, typed: string, above: string): string {
  const isName = target === 'title' || target === 'detail';
  if (isName || isDitto(typed)) return resolveDitto(typed, above);
  return typed;
}

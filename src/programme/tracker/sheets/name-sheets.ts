import { mapWords } from '../../../lib/map-words';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { otherSheetNames, type SheetNamePairs } from './names';

/** What stands before a word that is the name of a sheet, in the sentences of the add-in. */
const BEFORE = String.raw`(?<=(?:[Ff]euilles?|[Ff]euilles [^.;:]{1,40} et|[Ss]heets?|[Dd]ans|[Dd]e|[Ii]n) (?:«[ \u00a0])?)`;
const NOT_WITHIN = String.raw`(?![\p{L}\d]| du programme| d’actions)`;

/**
 * A sentence with the names that the sheets of this workbook bear.
 *
 * @example nameSheets('Relisez-le dans la feuille Suivi.', new Map([['Suivi', 'Suivi du programme']]))
 * // 'Relisez-le dans la feuille Suivi du programme.'
 */
export function nameSheets(sentence: string, names: SheetNamePairs): string {
  let named = sentence;
  for (const [usual, name] of names) {
    if (!named.includes(usual)) continue;
    named = named.replace(new RegExp(BEFORE + usual + NOT_WITHIN, 'gu'), name);
  }
  return named;
}

/** Words for the sheets of a workbook, which name each by its name there. */
export function namingSheets<Words>(words: Words, snapshot: WorkbookSnapshot): Words {
  const names = otherSheetNames(snapshot);
  return names.size === 0 ? words : mapWords(words, (sentence) => nameSheets(sentence, names));
}

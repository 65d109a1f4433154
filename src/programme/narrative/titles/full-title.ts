import type { DraftPlace } from '../facts/draft';
import { capitalised } from '../mentions/names';
import { cut, LONGEST_TITLE } from '../topics/title-words';

/** The whole title: where or who, then what. Cut to the length a cell of Action takes. */
export function fullTitle(title: string, place: DraftPlace, about: string): string {
  const site = place.site?.name ?? '';
  const isSaid = (part: string): boolean =>
    // « réhabilitation du Mirail » has said « Le Mirail ».
    title.toLowerCase().includes(part.replace(/^Les? (?=\p{Lu})/u, '').toLowerCase());
  const where = [place.town, site].filter((part) => part !== '' && !isSaid(part));
  const isOpen = about !== '' && !isSaid(about);
  const outside = where.filter((part) => !about.toLowerCase().includes(part.toLowerCase()));
  const shown = isOpen && about.length <= LONGEST_LEAD ? [about, ...outside] : where;
  const prefix = shown.join(' – ');
  if (prefix === '') return cut(capitalised(title), LONGEST_TITLE);
  const small = OPENS_SMALL.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  const bare = site === '' ? small : small.replace(/(?<=\S) du (?:site|quartier)(?=$| au )/u, '');
  return cut(`${prefix}${bare.includes(' : ') ? ' – ' : ' : '}${bare}`, LONGEST_TITLE);
}

/** « Deux ateliers » has no capital after the place it stands in. */
const OPENS_SMALL =
  /^(?:Une?|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Quinze|Vingt|Trente|Plusieurs|Quelques)[\s\u00a0-]/u;

/** A lead longer than this would fill the title. */
const LONGEST_LEAD = 60;

import { capitalised } from '../../../lib/text';
import { finiteForm } from './conjugation';

/** « DECIDE de céder », « DONNE POUVOIR au directeur »: the verb a line opens with, and what is shouted with it. */
const SHOUTED = /^((?:S[’'])?)(\p{Lu}{3,})((?: \p{Lu}{4,})*)(?= )/u;

/** A line whose first verb stands in capitals, as a clerk would write it: « Décide de céder ». */
export function withoutShout(text: string): string {
  const [words = '', own = '', verb = '', rest = ''] = SHOUTED.exec(text) ?? [];
  const small = verb.toLowerCase();
  // Capitals lose their accents.
  const known = [small, small.replace('e', 'é')].find((form) => finiteForm(form) !== null);
  if (known === undefined) return text;
  return (
    capitalised(`${own.toLowerCase()}${known}${rest.toLowerCase()}`) + text.slice(words.length)
  );
}

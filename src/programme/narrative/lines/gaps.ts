import { MONTH_NAMES } from '../../../lib/french-date';
import { capitalised } from '../../../lib/text';
import { findVerbGroups } from '../words/verb-groups';
import { tokenise } from '../words/tokens';

/**
 * « La fête aura lieu le 24 mai et la kermesse le 28 juin », « nous avons vu la CAF le 3 mai puis la MSA le
 * 7 juin » as two sentences, the verb said again; the sentence alone where it tells one thing.
 */
export function toldApart(text: string): readonly string[] {
  const [, first = '', second = ''] = TWO_DAYS.exec(text) ?? [];
  const isOne = first.match(new RegExp(DAY, 'giu'))?.length === 1;
  if (!isOne || findVerbGroups(tokenise(second)).length > 0) return [text];
  const tokens = tokenise(first);
  const group = findVerbGroups(tokens).at(-1);
  if (group === undefined) return [first, capitalised(second)];
  const end = tokens[group.last]?.end ?? 0;
  if (OBJECT.test(first.slice(end))) return [first, `${first.slice(0, end)} ${second}`];
  const [, who = '', rest = ''] = WHO.exec(second) ?? [];
  const verb = first.slice(tokens[group.first]?.start, end);
  return who === '' ? [text] : [first, `${capitalised(who)} ${verb} ${rest}`];
}

const DAY = `\\d{1,2}(?:er)? (?:${MONTH_NAMES.join('|')})(?: \\d{4})?`;
const TIME = '(?: (?:à|de) \\d{1,2} ?h\\d{0,2}(?: à \\d{1,2} ?h\\d{0,2})?)?';
const WHERE = '(?: (?:avec|à|au|dans|en|chez|sur) [^,;]{3,50}?)?';
const LINK =
  '(?:,? et|,? puis|,(?= (?:l[ae]|une?) (?:premi|second|deuxi|troisi|dernier|suivant|autre)))';
const TWO_DAYS = new RegExp(
  `^([^;]*? ${DAY}${TIME}${WHERE})${LINK} ((?:l[ae]s? |l[’']|une? |celles? |celui |ceux )[^,;]*? ${DAY}.*)$`,
  'iu',
);
const OBJECT = /^ (?:l[ae]s? (?!\d)|l[’']|une? )/u;
const WHO = /^(.+?) ((?:le|au|aux|du|en|dans|à|sur|pour) .+)$/u;

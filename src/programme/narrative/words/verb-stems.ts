import lists from './words.json';
import { IRREGULAR_VERBS } from '../../lexicon/verbs';

interface Stems {
  readonly he: string;
  readonly they: string;
  readonly we: string;
  readonly participle: string;
  readonly future: string;
  readonly imperfect: string;
}

/** What follows a root, written `-`, in the order of {@link Stems}. */
const REGULAR_STEMS: Readonly<Record<string, string>> = lists.regularStems;

/** « dû, dus », « dissous, dissoute », « pris, prise »: a participle in its genders and numbers. */
export function participleForms(one: string): readonly string[] {
  if (one.endsWith('ous')) return [one, one.replace(/s$/u, 'te'), one.replace(/s$/u, 'tes')];
  const root = one.replace(/û$/u, 'u');
  const several = one.endsWith('s') ? [] : [`${root}s`];
  return [one, `${root}e`, `${root}es`, ...several];
}

/** What the forms of a verb are made from: « établi|établissent|… » by its ending, or as the lexicon writes it. */
export function stemsOf(infinitive: string): Stems {
  const root = infinitive.slice(0, -2);
  const regular = REGULAR_STEMS[infinitive.slice(-2)] ?? lists.regularStems.ir;
  const written = IRREGULAR_VERBS[infinitive] ?? regular.replaceAll('-', root);
  const [he = '', they = '', we = '', participle = '', future = '', imperfect = ''] =
    written.split('|');
  const stems = { he, they, we, participle, future, imperfect };
  return infinitive.endsWith('er') && !IRREGULAR_VERBS[infinitive] ? inEr(root, stems) : stems;
}

/** The sounds of a root in -er: « achève », « engageons », « enverra ». */
function inEr(root: string, stems: Stems): Stems {
  const strong = strongRoot(root);
  const isKept = /é\p{L}+$/u.test(root) && strong !== root;
  const future = root.endsWith('envoy')
    ? root.replace(/oy$/u, 'err')
    : `${isKept ? root : strong}er`;
  return { ...stems, he: `${strong}e`, they: `${strong}ent`, we: `${softened(root)}ons`, future };
}

/** « achev- » is « achèv- » and « appel- » is « appell- » where the ending is silent. */
export function strongRoot(root: string): string {
  if (root.endsWith('oy') || root.endsWith('uy')) return root.replace(/y$/u, 'i');
  if (/(?:appel|renouvel|jet)$/u.test(root)) return root + (root.at(-1) ?? '');
  const match = /^(.*)(?:é|(?<!i)e)([^aeiouyéèêâîôû]|vr|br|gr|tr|ch|g[lnu])$/u.exec(root);
  return match ? `${match[1] ?? ''}è${match[2] ?? ''}` : root;
}

/** « engag- » and « commenc- » keep their sound before an a or an o. */
export function softened(stem: string): string {
  return stem.endsWith('g') ? `${stem}e` : stem.replace(/c$/u, 'ç');
}

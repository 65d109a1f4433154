import { areSwapped, fold, foldedDistance } from '../../../lib/text';
import { tokenize } from './tokens';

/** The words most due dates are made of, as they are written. */
const WORDS: readonly string[] = `janvier février mars avril mai juin juillet août septembre octobre
  novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche jour semaine quinzaine mois
  bimestre trimestre semestre année printemps été automne hiver rentrée vacances début milieu courant
  fin premier première deuxième troisième quatrième second seconde dernier dernière prochain prochaine
  avant après partir jusque dans pour vers Noël Pâques Pentecôte Toussaint Ascension`.split(/\s+/u);
const BY_FOLDED: ReadonlyMap<string, string> = new Map(WORDS.map((word) => [fold(word), word]));
/** Shorter words have too many neighbours. */
const SHORTEST = 3;

/**
 * The same text with its misspelt words put right: one letter wrong, missing, added or swapped, and the
 * letter O for a zero. Null when there is nothing to put right, or when a word may be two others.
 *
 * @example respell('au printemp 2O15') // 'au printemps 2015'
 * @example respell('dans 3 moi') // null: « mois » or « mai »
 */
export function respell(text: string): string | null {
  const figures = text.replace(/(?<=\d)[oO](?=\d)/gu, '0');
  let rest = figures;
  for (const token of [...tokenize(figures)].reverse()) {
    if (token.kind !== 'word' || token.text.length < SHORTEST || BY_FOLDED.has(token.text))
      continue;
    const near = [...BY_FOLDED].flatMap(([folded, word]) =>
      foldedDistance(token.text, folded) === 1 || areSwapped(token.text, folded) ? [word] : [],
    );
    if (near.length > 1) return null;
    const [word] = near;
    if (word !== undefined) rest = rest.slice(0, token.start) + word + rest.slice(token.end);
  }
  return rest === text ? null : rest;
}

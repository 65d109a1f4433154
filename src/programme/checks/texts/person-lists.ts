import { fold } from '../../../lib/text';
import type { SheetSnapshot } from '../../../workbook/snapshot';

/** Headers of a column that tells one person from another by name. */
const SURNAME =
  /^(?:noms?|nom de (?:famille|l'agent|naissance)|noms? (?:et )?prenoms?|nom-prenom|stagiaires?|participants?|beneficiaires?|locataires?|candidats?)$/u;
const FIRST_NAME = /^prenoms?$/u;
/** Headers of a column of codes that stand for persons. */
const CODE =
  /^(?:code(?: agent| personne| stagiaire)?|matricules?|n° (?:agent|matricule)|identifiants?(?: agent)?)$/u;
/** What goes with persons in a list of attendances. */
const ATTENDANCE =
  /^(?:presences?|presente?s?|emargements?|signatures?|n° session|sessions?|metiers?|statut de presence)$/u;
/** Fewer lines are no list. */
const LEAST_LINES = 2;

/** Lines of a sheet that each stand for a person, by name or by code, under a header that says so. */
export function countListedPersons({ values }: SheetSnapshot): {
  readonly count: number;
  readonly kind: 'coded' | 'named';
} {
  for (const [row, line] of values.entries()) {
    const words = line.map((value) => (typeof value === 'string' ? fold(value) : ''));
    const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
    const isNamed = has(SURNAME) && (has(FIRST_NAME) || has(ATTENDANCE));
    const isCoded = has(CODE) && has(ATTENDANCE);
    if (!isNamed && !isCoded) continue;
    const column = words.findIndex((word) => (isNamed ? SURNAME : CODE).test(word));
    const count = values.slice(row + 1).filter((line) => {
      const value = line[column] ?? null;
      return value !== null && value !== '';
    }).length;
    if (count >= LEAST_LINES) return { count, kind: isNamed ? 'named' : 'coded' };
  }
  return { count: 0, kind: 'named' };
}

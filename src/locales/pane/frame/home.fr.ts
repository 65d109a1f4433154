import words from './home.fr.json';
import type { Home, HomeCheck, HomeFigure } from '../../../app/read-home';
import type { TakeOverNews } from '../../../programme/tracker/layout/take-over';
import { takeOverWords } from './take-over-words';
import { plural } from '../../french';

const NUMBERS = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

export const tellTakenOverFr = takeOverWords(words.takenOver);

/** What « Tout mettre à jour » tells in the end. */
export interface UpdateNews {
  readonly blocking: number;
  readonly late: number;
  readonly takenOver: TakeOverNews | null;
}

/** What « Accueil » says. */
export const homeFr = {
  ...words,
  statusDate: (day: string): string => `Arrêté au ${day}`,
  number: (value: number): string => NUMBERS.format(value),
  figures: {
    late: () => 'en retard',
    soon: () => 'dans les 60 jours',
    decisions: ({ figures }: Home): string =>
      (figures.decisions ?? 0) > 1 ? 'décisions attendues' : 'décision attendue',
    persons: ({ target, expected }: Home): string =>
      [
        `personnes formées${target === null ? '' : ` sur ${NUMBERS.format(target)}`}`,
        ...(expected === null ? [] : [`${NUMBERS.format(expected)} attendues à cette date`]),
      ].join(', '),
    dwellings: () => 'logements conventionnés',
  } satisfies Record<HomeFigure, (home: Home) => string>,
  behind: ({ unfilled, old }: Pick<Home, 'unfilled'> & { old: readonly string[] }): string =>
    [
      ...told(unfilled, 'Pas encore remplie', 'Pas encore remplies'),
      ...told(old, 'Plus ancienne que le suivi', 'Plus anciennes que le suivi'),
    ].join(' '),
  updated: ({ blocking, late, takenOver }: UpdateNews): string =>
    `Tout est à jour : ${plural(blocking, 'point bloquant', 'points bloquants')}, ${late === 0 ? 'aucune ligne' : plural(late, 'ligne', 'lignes')} en retard.${takenOver === null ? '' : ` ${tellTakenOverFr(takenOver)}`}`,
  lastCheck: ({ on, isChanged, blocking }: HomeCheck): string =>
    [
      `Dernier contrôle : ${on}`,
      ...(blocking === null ? [] : [plural(blocking, 'point bloquant', 'points bloquants')]),
      isChanged ? 'le suivi a changé depuis' : 'rien de changé depuis',
    ].join(' · '),
};

export type HomeWords = typeof homeFr;

function told(sheets: readonly string[], one: string, many: string): readonly string[] {
  return sheets.length === 0 ? [] : [`${sheets.length > 1 ? many : one} : ${sheets.join(', ')}.`];
}

import { fold } from '../../lib/text';
import type { Settings } from '../tracker/settings/settings';
import type { IntakeAnswers, KindAnswer } from './analysis';

/** How « Paramètres » writes what the user said of a sheet. */
const KIND_LABELS: Readonly<Record<KindAnswer, string>> = {
  automatic: 'Automatique',
  table: 'Tableau',
  gantt: 'Gantt',
  matrix: 'Matrice',
  narrative: 'Récit',
  trainings: 'Formations',
  none: 'Aucun',
};
const TICKED = 'Oui';
const UNTICKED = 'Non';

type SheetAnswers = Pick<IntakeAnswers, 'kinds' | 'selected'>;
type SheetMemory = Pick<Settings, 'sheetKinds' | 'sheetChoices'>;

/** What earlier runs were told of the sheets; a value typed that means nothing is left out. */
export function recallSheets({ sheetKinds, sheetChoices }: SheetMemory): SheetAnswers {
  return {
    kinds: understood(sheetKinds, (value) => {
      const kinds = Object.keys(KIND_LABELS) as KindAnswer[];
      return kinds.find((kind) => fold(KIND_LABELS[kind]) === fold(value));
    }),
    selected: understood(sheetChoices, (value) => {
      if (fold(value) === fold(TICKED)) return true;
      return fold(value) === fold(UNTICKED) ? false : undefined;
    }),
  };
}

/** The same, ready for « Paramètres ». */
export function noteSheets({ kinds, selected }: SheetAnswers): SheetMemory {
  return {
    sheetKinds: understood(kinds, (kind) => KIND_LABELS[kind]),
    sheetChoices: understood(selected, (isTicked) => (isTicked ? TICKED : UNTICKED)),
  };
}

function understood<Before, After>(
  values: Readonly<Record<string, Before>>,
  read: (value: Before) => After | undefined,
): Readonly<Record<string, After>> {
  const entries = Object.entries(values).flatMap(([sheet, value]) => {
    const meaning = read(value);
    return meaning === undefined ? [] : [[sheet, meaning] as const];
  });
  return Object.fromEntries(entries);
}

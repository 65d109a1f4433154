import words from './sheets.fr.json';
import { formatFrenchDate } from '../../../lib/calendar-date';
import type { ReferenceDate, SheetKind } from '../../../programme/intake/analysis';
import type { ColourName } from '../../../programme/intake/colours';
import type { ColumnMatch } from '../../../programme/intake/columns/column-targets';
import { showLocation } from '../../../workbook/location';
import { plural } from '../../french';

const COLOURS: Readonly<Record<ColourName, string>> = words.colours.names;

const rowCount = (rows: number): string => plural(rows, 'ligne', 'lignes');

/** What the steps « Feuilles » and « Colonnes et mots » ask. */
export const sheetsFr = {
  ...words,
  reference: {
    ...words.reference,
    from: (reference: ReferenceDate): string => {
      const day = formatFrenchDate(reference.date);
      if (reference.from === 'found') {
        return `${day}, lue dans le classeur (${showLocation(reference.location)} : « ${reference.words} »).`;
      }
      return reference.from === 'settings'
        ? `${day}, d’après la feuille Paramètres.`
        : `${day}, d’après votre réponse.`;
    },
  },
  sheets: {
    ...words.sheets,
    take: (sheet: string): string => `Reprendre « ${sheet} »`,
    kind: (sheet: string): string => `Nature de « ${sheet} »`,
    rows: (written: number): string => plural(written, 'ligne reprise', 'lignes reprises'),
    see: (sheet: string): string => `Voir « ${sheet} »`,
    /** What a sheet was taken for, as the choice that leaves it so. */
    recognised: words.sheets.recognised satisfies Record<SheetKind, string>,
  },
  columns: {
    ...words.columns,
    doubtful: (columns: number): string =>
      plural(columns, 'colonne à vérifier', 'colonnes à vérifier'),
    sure: (columns: number): string => plural(columns, 'colonne sûre', 'colonnes sûres'),
    samples: (values: readonly string[]): string =>
      values.map((value) => `« ${value} »`).join(', '),
    /** Targets that are better said otherwise in a list of choices. */
    own: words.columns.own as Readonly<Record<string, string>>,
    noHeader: (letter: string): string => `Colonne ${letter}`,
    confidence: words.columns.confidence satisfies Record<ColumnMatch['confidence'], string>,
  },
  strandless: {
    ...words.strandless,
    ask: (sheet: string, group: string, rows: number): string =>
      `À quel volet appartiennent ces lignes ? (« ${group === '' ? sheet : `${sheet} – ${group}`} », ${rowCount(rows)})`,
  },
  nameless: {
    ...words.nameless,
    ask: (sheet: string, rows: number): string =>
      `De quelle formation ? (« ${sheet} », ${plural(rows, 'session', 'sessions')})`,
  },
  colours: {
    ...words.colours,
    ask: (colour: string, name: ColourName | null, rows: number): string =>
      `${name === null ? colour : COLOURS[name]} (${rowCount(rows)}) : que veut dire cette couleur ?`,
  },
  statuses: {
    ...words.statuses,
    ask: (said: string, rows: number): string => `Que veut dire « ${said} » (${rowCount(rows)}) ?`,
  },
};

import words from './sheets.en.json';
import { formatFrenchDate } from '../../../lib/calendar-date';
import type { ColourName } from '../../../programme/intake/colours';
import { showLocation } from '../../../workbook/location';
import { plural } from '../../english';
import type { sheetsFr } from './sheets.fr';

const COLOURS: Readonly<Record<ColourName, string>> = words.colours.names;

export const sheetsEn: typeof sheetsFr = {
  ...words,
  reference: {
    ...words.reference,
    from: (reference) => {
      const day = formatFrenchDate(reference.date);
      if (reference.from === 'found') {
        return `${day}, read in the workbook (${showLocation(reference.location)}: “${reference.words}”).`;
      }
      return reference.from === 'settings'
        ? `${day}, from the sheet Paramètres.`
        : `${day}, from your answer.`;
    },
  },
  sheets: {
    ...words.sheets,
    take: (sheet) => `Take “${sheet}”`,
    kind: (sheet) => `What “${sheet}” is`,
    rows: (written) => plural(written, 'row taken', 'rows taken'),
    see: (sheet) => `Show “${sheet}”`,
  },
  columns: {
    ...words.columns,
    doubtful: (columns) => plural(columns, 'column to check', 'columns to check'),
    sure: (columns) => plural(columns, 'column sure', 'columns sure'),
    samples: (values) => values.map((value) => `“${value}”`).join(', '),
    noHeader: (letter) => `Column ${letter}`,
  },
  strandless: {
    ...words.strandless,
    ask: (sheet, group, rows) =>
      `Which strand do these rows belong to? (“${group === '' ? sheet : `${sheet} – ${group}`}”, ${plural(rows, 'row')})`,
  },
  nameless: {
    ...words.nameless,
    ask: (sheet, rows) => `Of which training? (“${sheet}”, ${plural(rows, 'session')})`,
  },
  colours: {
    ...words.colours,
    ask: (colour, name, rows) =>
      `${name === null ? colour : COLOURS[name]} (${plural(rows, 'row')}): what does this colour mean?`,
  },
  statuses: {
    ...words.statuses,
    ask: (said, rows) => `What does “${said}” mean (${plural(rows, 'row')})?`,
  },
};

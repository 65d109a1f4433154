import type { ReferenceDate } from '../../../programme/intake/analysis';
import type { KindProposal } from '../../../programme/intake/propose-kinds';
import type { ColourName } from '../../../programme/reading/colours';
import { showLocation } from '../../../workbook/location';
import type { Speech } from '../../fill-sentence';
import type french from './sheets.fr.json';

/** What the steps « Feuilles » and « Colonnes et mots » ask. */
export function sheetsWords(words: typeof french, { say, told }: Speech) {
  const { reference, sheets, columns, strandless, nameless, colours, statuses } = words;
  return {
    ...words,
    reference: {
      ...reference,
      from: (date: ReferenceDate): string => {
        const found = date.from === 'found' ? date : null;
        const place = found === null ? null : showLocation(found.location);
        return say(reference[date.from], { day: date.date, place, words: found?.words ?? null });
      },
    },
    sheets: {
      ...sheets,
      take: told(sheets.take, 'sheet'),
      kind: told(sheets.kind, 'sheet'),
      rows: told(sheets.rows, 'written', 'given'),
      see: told(sheets.see, 'sheet'),
      readAs: told(sheets.readAs, 'kind'),
      proposal: (given: KindProposal): string => say(sheets.proposal, { ...given }),
      gives: told(sheets.gives, 'reasons'),
    },
    columns: {
      ...columns,
      doubtful: told(columns.doubtful, 'columns'),
      sure: told(columns.sure, 'columns'),
      samples: (values: readonly string[]): string =>
        values.map(told(columns.sample, 'value')).join(', '),
      /** Targets that are better said otherwise in a list of choices. */
      own: columns.own as Readonly<Record<string, string>>,
      noHeader: told(columns.noHeader, 'letter'),
    },
    strandless: { ...strandless, ask: told(strandless.ask, 'sheet', 'group', 'rows') },
    nameless: { ...nameless, ask: told(nameless.ask, 'sheet', 'rows') },
    colours: {
      ...colours,
      ask: (colour: string, name: ColourName | null, rows: number): string =>
        say(colours.ask, { colour: name === null ? colour : colours.names[name], rows }),
    },
    statuses: { ...statuses, ask: told(statuses.ask, 'said', 'rows') },
  };
}

import synthesisFr from '../../../src/programme/synthesis/words.fr.json';
import { MILESTONE_COLUMNS } from '../../../src/programme/schedule/milestones/milestone-frame';
import type { SynthesisFigures } from '../../fixtures/synthesis-figures';
import type { CellValue } from '../../../src/workbook/snapshot';
import { namedFigures, rounded } from '../../fixtures/summary-workbook';
import type { Workbook } from '../../host/model/workbook';
import { cellsIn, cellsNamed, rowsOf, type SheetRow } from '../schedule/gantt-workbook';

/** A line of « Jalons »: N°, from, to, and where it stands. */
export type MilestoneLine = readonly [
  number: CellValue,
  from: CellValue,
  to: CellValue,
  lateness: CellValue,
];

/** What the four sheets say. */
export interface ToldSheets {
  readonly synthesis: Omit<SynthesisFigures, 'dated'> & {
    readonly persons: CellValue;
    readonly dwellings: CellValue;
  };
  readonly gantt: ReadonlyMap<string, SheetRow>;
  readonly milestones: Readonly<
    Record<'awaited' | 'late' | 'ahead' | 'list', readonly MilestoneLine[]>
  >;
  readonly summary: Readonly<Record<string, CellValue>>;
}

/** What the sheets that say that they are older than Suivi say of it. */
export type ToldAge = Readonly<Record<'gantt' | 'milestones', string>>;

/** What the four sheets say, read by name in a workbook that was computed. */
export function toldIn(workbook: Workbook): ToldSheets {
  const cells = cellsIn(workbook);
  const figure = (name: string): CellValue => cellsNamed(cells, name)[0]?.[0] ?? null;
  const states = Object.entries(synthesisFr.states);
  return {
    synthesis: {
      late: Number(figure('synthese_retard')),
      ahead: Number(figure('synthese_60jours')),
      decisions: Number(figure('synthese_decisions')),
      persons: figure('synthese_personnes'),
      dwellings: figure('synthese_logements'),
      strands: cellsNamed(cells, 'synthese_volets')
        .slice(1)
        .map((line) => {
          const number = (column: number): number => Number(line[column]);
          return {
            strand: String(line[0]),
            state: states.find(([, words]) => words === line[2])?.[0] as 'late',
            actions: number(3),
            done: number(4),
            running: number(5),
            late: number(6),
            conditional: number(7),
            undated: number(8),
          };
        }),
    },
    gantt: rowsOf(cells),
    milestones: {
      awaited: linesUnder(workbook, 'Décisions attendues'),
      late: linesUnder(workbook, 'En retard : '),
      ahead: linesUnder(workbook, 'Dans les 60 jours'),
      list: linesUnder(workbook, 'Jalons et décisions'),
    },
    summary: rounded(namedFigures(workbook)),
  };
}

export function toldAgeIn(workbook: Workbook): ToldAge {
  const cells = cellsIn(workbook);
  const text = (name: string): string => String(cellsNamed(cells, name)[0]?.[0] ?? '');
  return { gantt: text('gantt_age'), milestones: text('jalons_age') };
}

/** The lines of a part of « Jalons », by the first words of its heading, down to the first that is empty. */
function linesUnder(workbook: Workbook, heading: string): readonly MilestoneLine[] {
  const values = cellsIn(workbook).sheets.find(({ name }) => name === 'Jalons')?.values ?? [];
  const top = values.findIndex(([first]) => String(first ?? '').startsWith(heading));
  const lines = values.slice(top + 2);
  const end = lines.findIndex(([id]) => id === null || id === undefined);
  const at = (column: (typeof MILESTONE_COLUMNS)[number]): number =>
    MILESTONE_COLUMNS.indexOf(column);
  return lines.slice(0, end).map((line) => {
    const value = (column: (typeof MILESTONE_COLUMNS)[number]): CellValue =>
      line[at(column)] ?? null;
    return [value('number'), value('from'), value('to'), value('lateness')];
  });
}

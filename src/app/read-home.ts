import { type CalendarDate, fromExcelSerial } from '../lib/calendar-date';
import { ok } from '../lib/result';
import { ACTION_TABLE, SETTING_TABLE } from '../programme/tracker/columns';
import { nameOf } from '../programme/workings/action-block';
import { namedRange } from '../workbook/named-range';
import type { CellValue, RangeRequest, ReadRequest, WorkbookSnapshot } from '../workbook/snapshot';
import type { Failure, RunOptions, WorkbookPort, Outcome } from './ports';

/** The figures that the sheet Synthèse works out, by the name of their cell. */
export const HOME_FIGURES = {
  late: 'synthese_retard',
  soon: 'synthese_60jours',
  decisions: 'synthese_decisions',
  persons: 'synthese_personnes',
  dwellings: 'synthese_logements',
} as const;
export type HomeFigure = keyof typeof HOME_FIGURES;

/** The sheets that say by themselves that they are older than the tracker. */
const AGES = ['synthese_age', 'gantt_age', 'jalons_age', 'bilan_age', 'controle_age'] as const;
/** Made with the tracker, filled by a later command: what says their age comes with it. */
const FILLED_LATER = [
  ['feuille_gantt', 'gantt_age'],
  ['feuille_jalons', 'jalons_age'],
  ['feuille_bilan_formations', 'bilan_age'],
] as const;
/** What a tracker cannot go without. */
const TRACKER_MARKS = [ACTION_TABLE, SETTING_TABLE];
const DUE_DATES = 'synthese_echeances';
const OTHERS = {
  day: 'calculs_date',
  remaining: 'bilan_reste',
  least: 'bilan_personnes_au_moins',
  expected: 'bilan_attendu',
  checkedOn: 'controle_date',
  blocking: 'controle_bloquants',
  stale: 'controle_anciennes',
} as const;

const MOST_DUE_DATES = 3;

/** The state of the programme, as the workbook itself works it out: nothing is counted here. */
export interface Home {
  /** « Arrêté au »: the day everything is counted to; null when the workbook does not say. */
  readonly statusDate: CalendarDate | null;
  /** Null when the figure cannot be known, or when no sheet works it out. */
  readonly figures: Readonly<Record<HomeFigure, number | null>>;
  /** Whether Synthèse is there to work the figures out. */
  readonly hasSummary: boolean;
  /** Persons to train, and how many were expected by now. */
  readonly target: number | null;
  readonly expected: number | null;
  /** Whether fewer persons may be trained: the same one may have come twice. */
  readonly isAtMost: boolean;
  readonly dueDates: readonly DueDate[];
  /** Sheets that are older than the tracker, as each of them says, or the last check of them. */
  readonly old: readonly string[];
  /** Sheets made with the tracker that no command has filled yet. */
  readonly unfilled: readonly string[];
  readonly check: HomeCheck | null;
}

export interface DueDate {
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

/** The last check, as « Contrôle » holds it. */
export interface HomeCheck {
  /** As the sheet shows it: day and hour. */
  readonly on: string;
  /** Whether Suivi changed since, as the sheet itself says. */
  readonly isChanged: boolean;
  readonly blocking: number | null;
}

export type HomeState =
  | { readonly kind: 'tracker'; readonly home: Home }
  /** `isEmpty`: one sheet with nothing on it. `why`: none was made, or a sheet it needs is gone. */
  | { readonly kind: 'no-tracker'; readonly isEmpty: boolean; readonly why: Failure };

/** Reads what « Accueil » shows: named cells and nothing else. */
export async function readHome(workbook: WorkbookPort, options?: RunOptions): Outcome<HomeState> {
  const names = [...Object.values(HOME_FIGURES), ...Object.values(OTHERS), ...AGES, DUE_DATES];
  const ranges = { read: names, counted: FILLED_LATER.map(([reserved]) => reserved) };
  const read = await workbook.read(rangesAlone(ranges), options);
  if (!read.ok) return read;
  const held = new Set(read.value.tables.map(({ name }) => name.toLowerCase()));
  const [gone, other] = TRACKER_MARKS.filter(({ table }) => !held.has(table.toLowerCase()));
  if (gone === undefined) {
    const home = await withWholeTitles(homeOf(read.value), workbook, options);
    return ok({ kind: 'tracker', home });
  }
  const [only, ...others] = read.value.sheets;
  const why: Failure = other
    ? { code: 'no-tracker' }
    : { code: 'lacking-sheet', sheet: gone.sheet };
  const none = { kind: 'no-tracker', isEmpty: false, why } as const;
  if (only === undefined || others.length > 0) return ok(none);
  const sheet = await workbook.read(
    { sheets: { tables: [], names: [only.name] }, parts: [] },
    options,
  );
  if (!sheet.ok) return sheet;
  const cells = sheet.value.sheets.flatMap(({ values }) => values.flat());
  return ok({ ...none, isEmpty: cells.every((cell) => cell === null) });
}

/** A title that was cut, without what is said after it. */
const CUT = /^.*…(?=$| \([^()]*\)$)/u;

function rangesAlone(ranges: RangeRequest): ReadRequest {
  return { sheets: { tables: [], names: [] }, parts: [], ranges };
}

/** Titles that Synthèse has no room for, as Calculs holds them; as they are when it cannot be read. */
async function withWholeTitles(
  home: Home,
  workbook: WorkbookPort,
  options?: RunOptions,
): Promise<Home> {
  if (!home.dueDates.some(({ title }) => CUT.test(title))) return home;
  const ranges = { read: [nameOf('numero'), nameOf('titre')], counted: [] };
  const read = await workbook.read(rangesAlone(ranges), options);
  if (!read.ok) return home;
  const [ids = [], titles = []] = ranges.read.map((name) => {
    const { sheet, area } = namedRange(read.value, name) ?? {};
    return sheet?.values.map((line) => String(line[area?.column ?? 0] ?? '')) ?? [];
  });
  const dueDates = home.dueDates.map((one) => {
    const whole = titles[ids.indexOf(one.id)];
    return whole === undefined ? one : { ...one, title: one.title.replace(CUT, () => whole) };
  });
  return { ...home, dueDates };
}

function homeOf(snapshot: WorkbookSnapshot): Home {
  const value = (name: string): CellValue => {
    const found = namedRange(snapshot, name);
    return found?.sheet.values[found.area.row]?.[found.area.column] ?? null;
  };
  const text = (name: string): string => {
    const found = namedRange(snapshot, name);
    return found?.sheet.texts[found.area.row]?.[found.area.column]?.trim() ?? '';
  };
  const number = (name: string): number | null => {
    const held = value(name);
    return typeof held === 'number' ? held : null;
  };
  const tellsAge = (name: string): string =>
    text(name) === '' ? '' : (namedRange(snapshot, name)?.sheet.name ?? '');
  const day = number(OTHERS.day);
  const figures = Object.fromEntries(
    Object.entries(HOME_FIGURES).map(([figure, name]) => [figure, number(name)]),
  ) as Home['figures'];
  const { persons } = figures;
  const remaining = number(OTHERS.remaining);
  const checkedOn = text(OTHERS.checkedOn);
  const isChanged = text('controle_age') !== '';
  const check = { on: checkedOn, isChanged, blocking: number(OTHERS.blocking) };
  return {
    statusDate: day === null ? null : fromExcelSerial(Math.floor(day)),
    figures,
    hasSummary: namedRange(snapshot, HOME_FIGURES.late) !== null,
    target: persons === null || remaining === null ? null : persons + remaining,
    expected: number(OTHERS.expected),
    isAtMost: persons !== null && (number(OTHERS.least) ?? persons) < persons,
    dueDates: dueDatesOf(snapshot),
    old: [...new Set([...AGES.map(tellsAge), text(OTHERS.stale)])].filter((sheet) => sheet !== ''),
    unfilled: FILLED_LATER.flatMap(([reserved, age]) => {
      const waiting = namedRange(snapshot, reserved);
      return waiting === null || namedRange(snapshot, age) !== null ? [] : [waiting.sheet.name];
    }),
    check: checkedOn === '' ? null : check,
  };
}

/** `ACC-18 Premières attributions`: a row may have no N°. */
const NUMBERED = /^([A-ZÀ-Þ]{3}-\d{2,}) (.*)$/u;

/** The next ones of the block of Synthèse: under its title, a day, then the N° and the title of a row. */
function dueDatesOf(snapshot: WorkbookSnapshot): readonly DueDate[] {
  const block = namedRange(snapshot, DUE_DATES);
  if (block === null) return [];
  const { area, sheet } = block;
  return sheet.texts
    .slice(area.row + 1, area.row + area.rowCount)
    .map((line) => {
      const [date = '', text = ''] = line.slice(area.column).map((cell) => cell.trim());
      const [, id = '', title = text] = NUMBERED.exec(text) ?? [];
      return { id, title, date };
    })
    .filter(({ title, date }) => title !== '' && date !== '')
    .slice(0, MOST_DUE_DATES);
}

import { type CalendarDate, toExcelSerial } from '../../lib/calendar-date';
import { fold } from '../../lib/text';
import type { CopyPlan, WrittenCell } from '../../workbook/copy';
import { areaOf, type CellPlace, hasCell } from '../../workbook/location';
import { ACTION_TABLE } from '../tracker/columns';
import { SETTING_NAMES, type SettingName } from '../tracker/settings-rows';
import type { Tracker } from '../tracker/tracker';
import type { CopyChoices } from './copy-choices';
import { countBlocks, sessionCounts } from './count-blocks';
import { besidePage, placeOf, sheetNamed, trainingLines } from './emptied-areas';
import { hideSmallCounts } from './mask-counts';
import { REMOVED_COLUMNS, type RemovalReason } from './removed-columns';
import { chooseSheets, ownSheets, type SharedWorkbook, type SheetChoice } from './sheet-choices';
import type { SharingWords } from './sharing-words';

/** A column whose cells go, and why. */
export interface RemovedColumn {
  readonly sheet: string;
  readonly header: string;
  readonly reason: RemovalReason | 'personal';
}

/** A copy to be made, as the user is shown it. */
export interface SharingPlan {
  readonly sheets: readonly SheetChoice[];
  readonly columns: readonly RemovedColumn[];
  readonly hidden: CopyPlan['hidden'];
  /** Counts replaced because they are small, or would give a small one back. */
  readonly maskedCounts: number;
  readonly copy: CopyPlan;
}

/** Says of a workbook what its copy keeps, loses and freezes. */
export function planCopy(
  workbook: SharedWorkbook,
  choices: CopyChoices,
  { words, today }: { readonly words: SharingWords; readonly today: CalendarDate },
): SharingPlan {
  const sheets = chooseSheets(workbook, choices.sheets);
  const { snapshot, tracker } = workbook;
  const columns = [...sourceColumns(tracker), ...personalColumns(workbook)];
  const summary = ownSheets(snapshot).get('summary');
  const masks = maskedCounts(workbook, words);
  const kept = sheets.filter(({ isKept }) => isKept).map(({ sheet }) => sheet);
  return {
    sheets,
    columns: columns.map(({ sheet, header, reason }) => ({ sheet, header, reason })),
    hidden: choices.hidden,
    maskedCounts: masks.length,
    copy: {
      sheets: kept,
      frozen: summary === undefined ? [] : [summary],
      emptied: [
        ...trainingLines(snapshot),
        ...besidePage(snapshot, summary),
        // A copy does not name the sheets that it lacks.
        ...settingCells(tracker, 'copyChoices').map(({ sheet, row, column }) => ({
          sheet,
          area: areaOf([row, column], [1, 1]),
        })),
      ],
      columns: columns.map(({ table, column, header }) => ({
        table,
        column,
        header: `${header} ${words.removed}`,
      })),
      masks,
      written: [...noticesOf(workbook, words, today), ...dayOf(tracker, today)],
      withheld: workbook.withheld,
      hidden: choices.hidden,
    },
  };
}

interface PlannedColumn extends RemovedColumn {
  readonly table: string;
  /** Among those of the table. */
  readonly column: number;
}

function sourceColumns({ actions }: Tracker): readonly PlannedColumn[] {
  if (!actions) return [];
  const { sheet, table, area, columns } = actions.place;
  return ACTION_TABLE.columns.flatMap(({ key, header }) => {
    const reason = REMOVED_COLUMNS.get(key);
    const at = columns[key];
    if (reason === undefined || at === undefined) return [];
    return [{ sheet, table, header, reason, column: at - area.column }];
  });
}

/** The user's own columns in which a rule on personal data found something. */
function personalColumns({ tracker, findings }: SharedWorkbook): readonly PlannedColumn[] {
  const tables = [tracker.actions, tracker.sessions, tracker.partners, tracker.sites];
  const told = findings.filter(({ code }) => code.startsWith('RGP-'));
  return tables.flatMap((one) => {
    if (!one) return [];
    const { sheet, table, area, foreign } = one.place;
    return foreign
      .filter(({ column }) =>
        told.some(
          ({ place }) =>
            place.kind === 'cell' &&
            place.sheet === sheet &&
            place.column === column &&
            hasCell(area, place),
        ),
      )
      .map(({ header, column }) => {
        const reason = 'personal' as const;
        return { sheet, table, header, reason, column: column - area.column };
      });
  });
}

/** The small counts of the sessions and of the summary, and those that would give them back. */
function maskedCounts(
  { snapshot, tracker }: SharedWorkbook,
  words: SharingWords,
): readonly WrittenCell[] {
  const limit = tracker.settings.smallCount;
  const sessions = sessionCounts(tracker);
  const summary = sheetNamed(snapshot, ownSheets(snapshot).get('summary'));
  const blocks = summary
    ? countBlocks(summary, { counts: words.countHeaders, total: words.total })
    : [];
  const all = [
    ...(sessions ? [{ sheet: sessions.sheet, block: sessions, rate: sessions.rate }] : []),
    ...blocks.map((block) => ({ sheet: summary?.name ?? '', block, rate: null })),
  ];
  return all.flatMap(({ sheet, block, rate }) => {
    const values = sheetNamed(snapshot, sheet)?.values ?? [];
    const hidden = hideSmallCounts(values, block, limit);
    const rates = rate === null ? [] : [...new Set(hidden.map(({ row }) => row))];
    return [
      ...hidden.map(({ row, column, why }) => {
        return { sheet, row, column, value: why === 'small' ? words.small(limit) : words.masked };
      }),
      ...rates.map((row) => ({ sheet, row, column: rate ?? 0, value: words.masked })),
    ];
  });
}

/** Where the value of a setting stands. */
function settingCells(
  { settingPlace, settingRows }: Tracker,
  key: SettingName,
): readonly (CellPlace & { readonly sheet: string })[] {
  const column = settingPlace?.columns.value;
  if (!settingPlace || column === undefined) return [];
  const { sheet } = settingPlace;
  return settingRows
    .filter(({ cells }) => fold(String(cells.name ?? '')) === fold(SETTING_NAMES[key]))
    .map(({ row }) => ({ sheet, row, column }));
}

/** The day of the copy and what became of its figures, in the cells kept for it. */
function noticesOf(
  { snapshot, tracker }: SharedWorkbook,
  words: SharingWords,
  today: CalendarDate,
): readonly WrittenCell[] {
  const notices = [
    ['synthese_copie', words.copyOf(today)],
    ['bilan_copie', words.frozen(tracker.settings.smallCount)],
  ] as const;
  return notices.flatMap(([name, text]) => {
    const formula = snapshot.names.find((one) => fold(one.name) === name)?.formula;
    const place = formula === undefined ? null : placeOf(formula);
    if (!place) return [];
    const { row, column } = place.area;
    return [{ sheet: place.sheet, row, column, value: text }];
  });
}

/** A copy is of its day: an empty « Arrêté au », which follows the calendar, would be another one when it is read. */
function dayOf(tracker: Tracker, today: CalendarDate): readonly WrittenCell[] {
  if (tracker.settings.statusDate !== null) return [];
  return settingCells(tracker, 'statusDate').map((cell) => ({
    ...cell,
    value: toExcelSerial(today),
  }));
}

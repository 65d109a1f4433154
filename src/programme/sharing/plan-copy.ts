import { type CalendarDate, toExcelSerial } from '../../lib/calendar-date';
import type { CopyPlan, WrittenCell } from '../../workbook/copy';
import { areaOf, type CellLocation } from '../../workbook/location';
import { namedRange } from '../../workbook/named-range';
import { settingNamed, type SettingName } from '../tracker/settings/rows';
import type { Tracker } from '../tracker/tracker';
import type { Finding } from '../checks/report/judged-finding';
import { chooseColumns, type ColumnChoice, type CopyChoices, isIn } from './copy-choices';
import { countBlocks, hideSmallCounts, sessionCounts } from './mask-counts';
import { besidePage, rememberedAreas, sheetNamed, trainingLines } from './emptied-areas';
import { isReplaceable } from './replaced-words';
import { chooseSheets, ownSheets, type SharedWorkbook, type SheetChoice } from './sheet-choices';
import type { SharingWords } from './sharing-words';

/** A copy to be made, as the user is shown it. */
export interface SharingPlan {
  readonly sheets: readonly SheetChoice[];
  readonly columns: readonly ColumnChoice[];
  readonly hidden: CopyPlan['hidden'];
  readonly persons: CopyChoices['persons'];
  /** Words of persons that may be left out of the copy alone. */
  readonly replaceable: SharedWorkbook['replaceable'];
  /** Blocking points of the tracker that the copy does not answer for. */
  readonly faults: readonly Finding[];
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
  const sheets = chooseSheets(workbook, choices.kept);
  const { snapshot, tracker, replaceable } = workbook;
  const columns = chooseColumns(workbook.columns, choices);
  const removed = columns.filter(({ isKept }) => !isKept);
  const replaced = choices.persons === 'left-out' ? replaceable : new Map<string, string>();
  const summary = ownSheets(snapshot).get('summary');
  const masks = maskedCounts(workbook, words);
  const kept = sheets.filter(({ isKept }) => isKept).map(({ sheet }) => sheet);
  return {
    sheets,
    columns,
    hidden: choices.hidden,
    persons: choices.persons,
    replaceable,
    faults: workbook.faults.filter(
      (fault) => !removed.some((column) => isIn(column, fault)) && !isReplaceable(fault, replaced),
    ),
    maskedCounts: masks.length,
    copy: {
      sheets: kept,
      frozen: summary === undefined ? [] : [summary],
      emptied: [
        ...trainingLines(snapshot),
        ...besidePage(snapshot, summary),
        ...rememberedAreas(snapshot),
        // A copy does not name the sheets that it lacks.
        ...settingCells(tracker, 'copyChoices').map(({ sheet, row, column }) => ({
          sheet,
          area: areaOf([row, column], [1, 1]),
        })),
      ],
      columns: removed.map(({ table, column, header }) => ({
        table,
        column,
        header: `${header} ${words.removed}`,
      })),
      masks,
      written: [...noticesOf(workbook, removed, { words, today }), ...dayOf(tracker, today)],
      footers: footersOf(words, today),
      withheld: new Set(removed.flatMap(({ texts }) => texts)),
      replaced,
      hidden: choices.hidden,
    },
  };
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
): readonly CellLocation[] {
  const column = settingPlace?.columns.value;
  if (!settingPlace || column === undefined) return [];
  const { sheet } = settingPlace;
  return settingRows
    .filter(({ cells }) => settingNamed(cells.name) === key)
    .map(({ row }) => ({ sheet, row, column }));
}

/**
 * The day of the copy, what it lacks and what became of its figures, in the cells kept for it; after what is
 * said over a table that lost columns.
 */
function noticesOf(
  { snapshot, tracker }: SharedWorkbook,
  removed: readonly ColumnChoice[],
  { words, today }: { readonly words: SharingWords; readonly today: CalendarDate },
): readonly WrittenCell[] {
  const headers = removed.map(({ header }) => header);
  const told = words.copyOf(today) + (headers.length === 0 ? '' : words.without(headers));
  const notices = [
    ['synthese_copie', told],
    ['gantt_copie', told],
    ['jalons_copie', told],
    ['bilan_copie', words.frozen(tracker.settings.smallCount)],
  ] as const;
  const named = notices.flatMap(([name, value]): readonly WrittenCell[] => {
    const range = namedRange(snapshot, name);
    if (!range) return [];
    const { row, column } = range.area;
    return [{ sheet: range.sheet.name, row, column, value }];
  });
  const over = removed.flatMap(({ sheet, cells }): readonly WrittenCell[] => {
    // A line of help, then a blank one, stand over the headers.
    const [row, column] = [cells.row - 3, 0];
    const help = sheetNamed(snapshot, sheet)?.values[row]?.[column];
    return typeof help === 'string' ? [{ sheet, row, column, value: `${help} ${told}.` }] : [];
  });
  return [...named, ...over];
}

/** The paper of a copy says of what day it is, and no longer that it is on its way. */
function footersOf(words: SharingWords, today: CalendarDate): CopyPlan['footers'] {
  const texts = [words.draft, words.copyOf(today)] as const;
  return new Map([texts, [texts[0].toLowerCase(), texts[1].toLowerCase()]]);
}

/** A copy is of its day: an empty « Arrêté au », which follows the calendar, would be another one when it is read. */
function dayOf(tracker: Tracker, today: CalendarDate): readonly WrittenCell[] {
  if (tracker.settings.statusDate !== null) return [];
  return settingCells(tracker, 'statusDate').map((cell) => ({
    ...cell,
    value: toExcelSerial(today),
  }));
}

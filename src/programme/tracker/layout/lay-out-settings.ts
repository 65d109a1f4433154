import { writeCells } from './edit-parts';
import type { Edit, Edits } from '../../../workbook/edit';
import { HEADER_ROW, SETTING_TABLE, type SettingKey } from '../columns';
import { layOutNewTable } from './lay-out-table';
import { layOutTableUpdate } from './lay-out-update';
import { REFERENCE_TAB } from '../sheets/sheet-looks';
import type { RowCells } from '../rows/row-cells';
import type { Settings } from '../settings/settings';
import { type SettingLine, settingNamed, writeSettings } from '../settings/rows';
import type { Tracker } from '../tracker';
import type { TrackerWords } from '../words';

/** Makes « Paramètres » on its sheet. */
export function layOutSettings(input: {
  readonly settings: Settings;
  readonly sheet: string;
  readonly words: TrackerWords;
}): Edits {
  const { settings, sheet, words } = input;
  const lines = writeSettings(settings);
  const table = layOutNewTable({
    definition: SETTING_TABLE,
    sheet,
    rows: lines.map((line) => settingCells(line, words)),
    heading: words.headings.tblParametres,
    prompts: words.prompts.tblParametres,
    tabColor: REFERENCE_TAB,
    words,
  });
  const values = lines.flatMap((line, index) =>
    writeValue(line, { sheet, row: HEADER_ROW + 1 + index, column: 1 }, words),
  );
  return [...table, ...values];
}

/**
 * Changes the settings that differ, wherever their line stands, and adds the lines that are missing.
 * Nothing when the workbook has no « Paramètres ».
 */
export function changeSettings(input: {
  readonly tracker: Tracker;
  readonly settings: Settings;
  readonly words: TrackerWords;
}): Edits {
  const { tracker, settings, words } = input;
  const place = tracker.settingPlace;
  const column = place?.columns.value;
  if (!place || column === undefined) return [];
  const before = new Map(writeSettings(tracker.settings).map((line) => [line.key, line.value]));
  const rowOf = new Map(
    tracker.settingRows.map(({ row, cells }) => [settingNamed(cells.name), row]),
  );
  const lines = writeSettings(settings);
  const changed = lines.flatMap((line) => {
    const row = rowOf.get(line.key);
    if (row === undefined || before.get(line.key) === line.value) return [];
    return writeValue(line, { sheet: place.sheet, row, column }, words);
  });
  const missing = lines.filter(({ key }) => !rowOf.has(key));
  return [...changed, ...addLines(tracker, missing, words)];
}

function addLines(tracker: Tracker, missing: readonly SettingLine[], words: TrackerWords): Edits {
  const place = tracker.settingPlace;
  const column = place?.columns.value;
  if (!place || column === undefined || missing.length === 0) return [];
  const before = tracker.settingRows.map(({ row, cells }) => ({ row, cells }));
  const first = (before.at(-1)?.row ?? place.area.row) + 1;
  const rows = layOutTableUpdate({
    definition: SETTING_TABLE,
    place,
    before,
    after: [
      ...before.map(({ cells }) => cells),
      ...missing.map((line) => settingCells(line, words)),
    ],
    prompts: words.prompts.tblParametres,
    words,
  });
  const values = missing.flatMap((line, index) =>
    writeValue(line, { sheet: place.sheet, row: first + index, column }, words),
  );
  return [...rows, ...values];
}

/** The value is written apart, under the format of its own kind. */
function settingCells(line: SettingLine, words: TrackerWords): RowCells<SettingKey> {
  return { name: line.name, value: null, help: words.settingHelp[line.key] };
}

/** Dates, numbers and choices stand in one column: each value takes its own format and drop-down. */
function writeValue(
  line: SettingLine,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  words: TrackerWords,
): Edits {
  const area = { row, column, rowCount: 1, columnCount: 1 };
  const value: Edit = writeCells({ sheet, row, column }, [[line.value]], [line.format]);
  const look: Edit = { kind: 'format', sheet, areas: [area], format: { horizontal: 'left' } };
  if (line.options.length === 0) return [value, look];
  const validation = {
    rule: { kind: 'options', options: line.options },
    alert: { style: 'stop', title: words.alertTitle, text: words.notInList },
  } as const;
  return [value, look, { kind: 'validate', sheet, area, validation }];
}

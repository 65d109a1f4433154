import answeredFor from './answered-for.json';
import { hasCell } from '../../workbook/location';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ToldFault } from '../checks/context/finding';
import type { Tracker } from '../tracker/tracker';
import {
  chooseColumns,
  columnKey,
  isIn,
  readChoices,
  type SharedColumn,
  sharedColumns,
} from './copy-choices';
import { besidePage, rememberedAreas, trainingLines } from './emptied-areas';
import { isReplaceable, replaceableWords } from './replaced-words';
import { chooseSheets, ownSheets } from './sheet-choices';

/** Rules that a copy answers for whatever their severity: what it takes away is not there any more. */
export const ANSWERED_FOR: ReadonlySet<string> = new Set(answeredFor);

/** Whether a finding is about the column in a row of its table that was typed since it was read. */
function isTypedUnder({ sheet, cells }: SharedColumn, { place, subject }: ToldFault): boolean {
  if (!subject || place.kind !== 'cell') return false;
  return place.sheet === sheet && place.column === cells.column;
}

/**
 * Tells what the copy to share puts right itself, as the user chose the last time: what it leaves behind,
 * empties, replaces or masks keeps nobody from sharing.
 */
export function mendedByCopy(
  snapshot: WorkbookSnapshot,
  tracker: Tracker,
): (told: ToldFault) => boolean {
  const choices = readChoices(tracker.settings.copyChoices);
  // Why a sheet is not offered does not matter here.
  const workbook = { snapshot, findings: [], codes: new Set<string>(), sources: new Set<string>() };
  const sheets = chooseSheets(workbook, choices.kept).filter(({ isKept }) => isKept);
  const kept = new Set(sheets.map(({ sheet }) => sheet));
  const summary = ownSheets(snapshot).get('summary');
  const emptied = [
    ...[...trainingLines(snapshot), ...besidePage(snapshot, summary)],
    ...rememberedAreas(snapshot),
  ];
  const columns = chooseColumns(sharedColumns(snapshot, tracker, []), choices);
  const isRemoved = (told: ToldFault): boolean => {
    const column = columns.find((one) => isIn(one, told) || isTypedUnder(one, told));
    // A column of the user stays behind once it tells of a person; a code alone is not looked for there.
    const isPersonal = column?.reason === 'own' && /^RGP-(?!12)/u.test(told.code);
    return column !== undefined && !(isPersonal ? choices.kept[columnKey(column)] : column.isKept);
  };
  return (told) => {
    const { code, place } = told;
    if (!/^(?:RGP|PUB)-/u.test(code)) return false;
    if (ANSWERED_FOR.has(code)) return true;
    if (place.kind === 'workbook') return false;
    if (!kept.has(place.sheet) || (code === 'RGP-06' && place.sheet === summary)) return true;
    if (place.kind !== 'cell') return false;
    const isReplaced =
      choices.persons === 'left-out' && isReplaceable(told, replaceableWords([told], snapshot));
    const isEmptied = emptied.some(
      ({ sheet, area }) => sheet === place.sheet && hasCell(area, place),
    );
    return isReplaced || isEmptied || isRemoved(told);
  };
}

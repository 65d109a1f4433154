import { type CellPlace, hasCell } from '../../../src/workbook/location';
import { computed } from '../../host/classes/range-read';
import { readAddress } from '../../host/formulas/references';
import { shownValue } from '../../host/model/scalar';
import type { Sheet } from '../../host/model/sheet';
import type { Session } from '../../host/rich-api/session';

/** The values the drop-down list of a cell proposes; none when it has no list. */
export function listChoices(session: Session, sheet: Sheet, place: CellPlace): readonly string[] {
  const list = sheet.validations.find(
    ({ type, areas }) => type === 'list' && areas.some((area) => hasCell(area, place)),
  );
  if (list?.formula1 == null) return [];
  const inline = /^"(.*)"$/.exec(list.formula1)?.[1];
  if (inline !== undefined) return inline.split(',').map((choice) => choice.trim());
  const { workbook } = session;
  const formula = workbook.name(list.formula1)?.formula ?? list.formula1;
  const address = readAddress(formula);
  if (address === null) return [];
  const source = address.sheet === null ? sheet : workbook.sheet(address.sheet);
  if (!source) return [];
  const choices = [...source.cellsIn(address.area)].map(({ row, column }) =>
    String(shownValue(computed(session, source, row, column))),
  );
  return choices.filter((choice) => choice !== '');
}

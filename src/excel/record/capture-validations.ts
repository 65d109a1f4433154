import { range } from '../../lib/numbers';
import { type Area, lastCell, type SheetArea } from '../../workbook/location';
import { rangeWrite, type Write } from '../edits/write';
import type { Session } from '../run';
import { rangeOf } from '../sheet-range';

/** Cells of a column that answers « several rules » are asked one by one, so many in a request. */
const SINGLE_CELLS = 2_000;

interface ReadValidation extends SheetArea {
  readonly isMixed: boolean;
  readonly write: Write;
}

/**
 * Reads the validations of the areas. Excel answers for a range only when all its cells have the
 * same rule, so columns are asked apart, cut where tables begin and end; what is still mixed is
 * asked cell by cell. Areas that are likely to have none are asked `whole` first.
 */
export async function captureValidations(
  session: Session,
  areas: readonly (SheetArea & { readonly tables: readonly Area[] })[],
  whole: readonly SheetArea[],
): Promise<readonly Write[]> {
  if (areas.length + whole.length === 0) return [];
  const strips = areas.flatMap((one) => stripsOf(one, one.tables));
  const first = await readValidations(session, [...whole, ...strips]);
  const parted = first
    .slice(0, whole.length)
    .filter(({ isMixed }) => isMixed)
    .flatMap((one) => stripsOf(one, []));
  const read = [...first.slice(whole.length), ...(await readValidations(session, parted))];
  const cells = read
    .filter(({ isMixed }) => isMixed)
    .flatMap(({ sheet, area }) =>
      range(area.row, lastCell(area).row).map((row) => ({
        sheet,
        area: { ...area, row, rowCount: 1 },
      })),
    );
  const single: ReadValidation[] = [];
  for (let from = 0; from < cells.length; from += SINGLE_CELLS) {
    single.push(...(await readValidations(session, cells.slice(from, from + SINGLE_CELLS))));
  }
  return [
    ...[...areas, ...whole].map((one) => rangeWrite(one, (range) => range.dataValidation.clear())),
    ...[...first.slice(0, whole.length), ...read, ...single]
      .filter(({ isMixed }) => !isMixed)
      .map(({ write }) => write),
  ];
}

/** One column each, above, in and below every table. */
function stripsOf({ sheet, area }: SheetArea, tables: readonly Area[]): readonly SheetArea[] {
  const cuts = new Set([area.row, lastCell(area).row + 1]);
  for (const table of tables) {
    for (const row of [table.row, table.row + 1, lastCell(table).row + 1]) {
      if (row > area.row && row <= lastCell(area).row) cuts.add(row);
    }
  }
  const rows = [...cuts].sort((a, b) => a - b);
  return range(area.column, lastCell(area).column).flatMap((column) =>
    rows.slice(0, -1).map((row, index) => {
      const next = rows[index + 1] ?? row + 1;
      return { sheet, area: { row, column, rowCount: next - row, columnCount: 1 } };
    }),
  );
}

async function readValidations(
  session: Session,
  areas: readonly SheetArea[],
): Promise<readonly ReadValidation[]> {
  if (areas.length === 0) return [];
  const readers = await session.send((context) =>
    areas.map(({ sheet, area }) => {
      const asked = rangeOf(context, sheet, area).dataValidation;
      asked.load('type,rule,prompt,errorAlert,ignoreBlanks');
      return (): ReadValidation => ({
        sheet,
        area,
        isMixed: asked.type === 'MixedCriteria' || asked.type === 'Inconsistent',
        write: writeOf({ sheet, area }, asked),
      });
    }),
  );
  return readers.map((read) => read());
}

function writeOf(place: SheetArea, asked: Excel.DataValidation): Write {
  const { type, rule, prompt, errorAlert, ignoreBlanks } = asked;
  return rangeWrite(place, ({ dataValidation: target }) => {
    if (type !== 'None') {
      target.rule = rule;
      target.ignoreBlanks = ignoreBlanks;
      target.errorAlert = errorAlert;
    }
    if (isTold(prompt)) target.prompt = prompt;
  });
}

function isTold(prompt: Excel.DataValidationPrompt | null): prompt is Excel.DataValidationPrompt {
  return prompt !== null && (prompt.title !== '' || prompt.message !== '');
}

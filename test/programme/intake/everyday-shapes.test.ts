import { EVERYDAY_SHAPES } from '../../fixtures/everyday-shapes';
import type { EverydayShape } from '../../fixtures/shapes/everyday-shape';
import { collapseSpaces, fold } from '../../../src/lib/text';
import type { ProposedAction } from '../../../src/programme/reading/proposal';
import { aWorkbook } from '../../fixtures/source-sheets';
import type { WorkbookAnalysis } from '../../../src/programme/intake/analysis';
import { analyseAt } from './readings';

/** Each shape is read once for the tests that look at it. */
const readings = new Map<EverydayShape, WorkbookAnalysis>();
function read(shape: EverydayShape): WorkbookAnalysis {
  const reading =
    readings.get(shape) ?? analyseAt(aWorkbook(shape.sheets), { referenceDate: '2015-01-05' });
  readings.set(shape, reading);
  return reading;
}

function rowsOf({ sheets }: WorkbookAnalysis): readonly string[] {
  return sheets.flatMap(({ reading }) =>
    reading.actions.map(({ fields: { title, start, end, status, owner, strand } }) =>
      [title, start ?? '', end ?? '', status ?? '', owner, strand]
        .join(' | ')
        .replace(/[ |]+$/u, ''),
    ),
  );
}

function plain(text: string): string {
  return fold(collapseSpaces(text));
}

/** All that some rows say, in their columns and in those of the user's own. */
function wordsOf(actions: readonly ProposedAction[]): string {
  const said = actions.flatMap(
    ({ fields: { originalText, title, comment, owner, strand }, own }) => [
      ...[originalText, title, comment, owner, strand],
      ...own.map(({ value }) => String(value)),
    ],
  );
  return plain(said.join(' | '));
}

describe('A workbook with', () => {
  it.each(EVERYDAY_SHAPES)('$shape gives the rows a careful reader would', (shape) => {
    const analysis = read(shape);
    expect(rowsOf(analysis)).toEqual(shape.rows.map((row) => row.replace(/[ |]+$/u, '')));
  });

  it.each(EVERYDAY_SHAPES.filter(({ own }) => own !== undefined))(
    '$shape keeps the columns that are none of the tracker’s',
    (shape) => {
      const [first] = read(shape).sheets.flatMap(({ reading }) => reading.actions);
      const own = Object.fromEntries(
        (first?.own ?? []).map(({ header, value }) => [header, value]),
      );
      expect(own).toMatchObject(shape.own ?? {});
    },
  );

  it.each(EVERYDAY_SHAPES)('$shape has every cell in a row, used or told', (shape) => {
    const { sheets } = read(shape);
    const filled = shape.sheets
      .flatMap(({ values }) => values.flat())
      .filter((value) => value !== null);
    expect(sheets.flatMap(({ reading }) => reading.cells)).toHaveLength(filled.length);
  });

  it.each(EVERYDAY_SHAPES)(
    '$shape has the words of each cell of its rows in the tracker',
    (shape) => {
      const { sheets } = read(shape);
      const lost = shape.sheets.flatMap(({ values, texts }, at) => {
        const { actions = [], cells = [] } = sheets[at]?.reading ?? {};
        const words = wordsOf(actions);
        const isTold = (told: unknown): boolean =>
          String(told)
            .split('\n')
            .every((line) => words.includes(plain(line)));
        return cells
          .filter(({ use }) => use.kind === 'row')
          .map(({ location: { row, column } }) => [texts[row]?.[column], values[row]?.[column]])
          .filter((says) => !says.some(isTold));
      });
      expect(lost).toEqual([]);
    },
  );
});

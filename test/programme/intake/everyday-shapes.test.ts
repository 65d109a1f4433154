import { EVERYDAY_SHAPES } from '../../fixtures/everyday-shapes';
import type { EverydayShape } from '../../fixtures/shapes/everyday-shape';
import { aWorkbook } from '../../fixtures/source-sheets';
import type { WorkbookAnalysis } from '../../../src/programme/intake/analysis';
import { analyseAt } from './readings';

function read({ sheets }: EverydayShape): WorkbookAnalysis {
  return analyseAt(aWorkbook(sheets), { referenceDate: '2015-01-05' });
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
});

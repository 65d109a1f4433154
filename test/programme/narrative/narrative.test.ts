import { readSourceWorkbook } from '../../fixtures/source-sheets';
import { GOLDEN, goldenFields } from '../../score/golden-rows';
import { analyseAt, countUses, sheetOf } from '../intake/readings';

interface NarrativeExpectation {
  readonly strands: number;
  readonly paragraphs: number;
  readonly actions_explicites: number;
  readonly actions_implicites: number;
}

const source = readSourceWorkbook('V4');
const { workbook } = source;
const expected = source.expected as NarrativeExpectation;
const sheet = sheetOf(analyseAt(workbook), 'Feuil1');
const { actions } = sheet.reading;
const golden = GOLDEN;

describe('the source document pasted on a sheet', () => {
  it('is told from a table', () => {
    expect(sheet.kind).toBe('narrative');
  });

  it('gives its 36 rows, of which two are only implied', () => {
    expect(actions).toHaveLength(golden.length);
    const implied = actions.filter(({ basis }) => basis === 'implied');
    expect(implied).toHaveLength(expected.actions_implicites);
    expect(actions.length - implied.length).toBe(expected.actions_explicites);
    expect(new Set(actions.map(({ key }) => key)).size).toBe(actions.length);
  });

  it('knows the seven strands by their headings and adds none', () => {
    expect(new Set(actions.map(({ fields }) => fields.strand)).size).toBe(expected.strands);
    expect(sheet.reading.newStrands).toEqual([]);
  });

  it('accounts for every cell that is not empty', () => {
    expect(countUses(sheet)).toEqual({
      title: 3,
      strand: expected.strands,
      row: expected.paragraphs,
      'reference-date': 1,
    });
  });

  it.each(GOLDEN.map(({ id = '' }, index) => [id, index] as const))(
    'reads every field of %s as a reader did',
    (_id, index) => {
      const fields = Object.entries(goldenFields(index, actions));
      const rule = actions[index]?.rule;
      const shown = (side: 'wanted' | 'read'): unknown => ({
        rule,
        ...Object.fromEntries(fields.map(([field, both]) => [field, both[side]])),
      });
      expect(shown('read')).toEqual(shown('wanted'));
    },
  );

  it('says who decides only where the text does', () => {
    const makers = actions.map(({ fields }) => fields.decisionMaker).filter((name) => name !== '');
    expect(makers).toEqual(['Conseil Général du Nord']);
  });

  it('reads the same rows whatever the year of the document', () => {
    const later = sheetOf(analyseAt(workbook, { referenceDate: '2019-05-15' }), 'Feuil1').reading;
    expect(later.actions.map(({ fields }) => fields.start)).toEqual(
      golden.map((line) =>
        line.status === 'Réalisé' ? null : emptyToNull(shifted(line.start_tpl, 2019)),
      ),
    );
  });

  it('leaves dates unread, in their words, until the reference date is known', () => {
    const undated = analyseAt(
      {
        ...workbook,
        sheets: workbook.sheets.map((source) => ({
          ...source,
          values: source.values.slice(0, 30),
        })),
      },
      { referenceDate: null },
    );
    const rows = sheetOf(undated, 'Feuil1').reading.actions;
    expect(rows).toHaveLength(golden.length);
    expect(rows.every(({ fields }) => fields.start === null && fields.end === null)).toBe(true);
    expect(rows.map(({ fields }) => fields.dueText)).toEqual(
      actions.map(({ fields }) => fields.dueText),
    );
  });
});

function emptyToNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** `Y-06-06` and `(Y+3)-08-31` in a given year. */
function shifted(template: string | undefined, year: number): string {
  return (template ?? '').replace(/^\(Y\+(\d)\)|^Y/u, (_, years: string | undefined) =>
    String(year + Number(years ?? 0)),
  );
}

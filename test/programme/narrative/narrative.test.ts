import { fold } from '../../../src/lib/text';
import type { ProposedAction } from '../../../src/programme/reading/proposal';
import { readCsv } from '../../fixtures/csv';
import { readSourceWorkbook } from '../../fixtures/source-sheets';
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
const golden = readCsv('golden.csv');
const cases = golden.map((line, index) => [line.id ?? '', line, actions[index]] as const);
/** Words of a date that only say the status: the due text may stay empty. */
const STATUS_WORDS = new Set(['deja', 'en cours', 'actuellement', 'actuellement en cours']);

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

  it.each(cases)('reads the strand, the type and the status of %s', (_id, line, action) => {
    expect(action?.fields).toMatchObject({
      strand: line.strand,
      type: line.kind,
      status: line.status,
    });
    expect(action?.basis).toBe(line.explicit === 'explicite' ? 'explicit' : 'implied');
  });

  it.each(cases)('keeps the words of %s and says where they stand', (_id, line, action) => {
    const words = (line.verbatim ?? '').replaceAll(' ⏎ ', '\n');
    expect(action?.fields.originalText).toBe(words);
    expect(action?.fields.source).toBe(`Feuil1!A${(line.line ?? '').split(' ;')[0] ?? ''}`);
  });

  it.each(cases)('reads when %s is due', (_id, line, action) => {
    const isDone = line.status === 'Réalisé';
    expect(action?.fields).toMatchObject({
      dueText: STATUS_WORDS.has(fold(line.date_text ?? '')) ? '' : line.date_text,
      start: isDone ? null : emptyToNull(line.earliest_start),
      end: isDone ? null : emptyToNull(line.latest_end),
    });
  });

  it.each(cases)('tells how precise the due date of %s is', (_id, line, action) => {
    expect(action?.fields.precision ?? 'inconnue').toBe(line.precision);
  });

  it.each(cases)(
    'writes the partners that %s names and proposes the others',
    (_id, line, action) => {
      const named = (action?.fields.partners ?? []).map(bare);
      const proposed = deducedOf(action, 'partners').map(bare);
      for (const partner of split(line.partners)) {
        const isWritten = isNamed(partner, line.verbatim ?? '');
        expect(isWritten ? named : [...named, ...proposed]).toContain(bare(partner));
      }
      for (const name of named) expect(split(line.partners).map(bare)).toContain(name);
    },
  );

  it.each(cases)('places %s where the text says, and proposes the rest', (_id, line, action) => {
    const { site = '', territory = '' } = action?.fields ?? {};
    const sites = [site, ...deducedOf(action, 'site')].map(fold);
    expect(sites).toContain(fold(line.site ?? ''));
    const isDeduced = (line.territory ?? '').includes('(déduit)');
    expect(territory).toBe(isDeduced ? '' : line.territory);
    if (isDeduced) {
      expect(deducedOf(action, 'territory')).toEqual([
        (line.territory ?? '').replace(' (déduit)', ''),
      ]);
    }
  });

  it.each(cases)('links %s to what it waits for', (_id, line, action) => {
    const told = (action?.dependsOn ?? []).map(({ key, effect }) => {
      const id = golden[actions.findIndex((row) => row.key === key)]?.id ?? '';
      return effect === 'blocking' ? id : `${id} (non bloquant)`;
    });
    expect(told).toEqual(split(line.depends_on));
  });

  it.each(cases)('reads the condition and the dwellings of %s', (_id, line, action) => {
    expect(action?.fields.effect ?? '').toBe(line.condition_effect);
    expect(bare(action?.fields.condition ?? '')).toBe(bare(line.condition ?? ''));
    const dwellings = line.unit === 'logements' ? Number(line.quantity) : null;
    expect(action?.fields.dwellings).toBe(dwellings);
  });

  it.each(cases)('gives %s a short title close to the one a reader gave', (_id, line, action) => {
    const title = action?.fields.title ?? '';
    expect(title.length).toBeLessThanOrEqual(120);
    expect(sharedWords(title, line.action_title ?? '')).toBeGreaterThanOrEqual(0.4);
  });

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

function split(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(' ; ').filter((part) => part !== '');
}

function deducedOf(action: ProposedAction | undefined, field: string): readonly string[] {
  return (action?.deduced ?? []).filter((row) => row.field === field).map(({ value }) => value);
}

/** « Conseil Général (du Nord) » and « Conseil Général du Nord » are the same words. */
function bare(text: string): string {
  return fold(text).replace(/[()]/gu, '').replace(/\s+/gu, ' ');
}

/** Whether a sentence has the partner’s own name, and not only « la ville » or « l’association ». */
function isNamed(partner: string, sentence: string): boolean {
  const name = fold(partner)
    .replace(/\s*\(.*\)/u, '')
    .replace(/^(?:association|spla|la|gip) /u, '')
    .split(' – ')[0];
  return fold(sentence).includes(name ?? '');
}

/** The share of the expected title’s words that the title has, by their first letters. */
function sharedWords(title: string, expected: string): number {
  const stems = (text: string): readonly string[] =>
    (fold(text).match(/[a-z0-9]{3,}/gu) ?? []).map((word) => word.slice(0, 6));
  const wanted = new Set(stems(expected));
  const found = new Set(stems(title));
  return [...wanted].filter((stem) => found.has(stem)).length / Math.max(wanted.size, 1);
}

/** `Y-06-06` and `(Y+3)-08-31` in a given year. */
function shifted(template: string | undefined, year: number): string {
  return (template ?? '').replace(/^\(Y\+(\d)\)|^Y/u, (_, years: string | undefined) =>
    String(year + Number(years ?? 0)),
  );
}

import { analyseWorkbook } from '../../fixtures/analyse-at-once';
import { NO_ANSWERS } from '../../../src/programme/intake/analysis';
import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { readSourceWorkbook } from '../../fixtures/source-sheets';
import { actionOf, countUses, sheetOf } from './readings';

interface Expected {
  readonly header_row: number;
  readonly data_rows: number;
  readonly strands: number;
  readonly excluded_rows: {
    readonly bandeaux: readonly number[];
    readonly total: readonly number[];
    readonly note: readonly number[];
  };
  readonly status_map: Readonly<Record<string, string>>;
}

const TARGETS = {
  Axe: 'strand',
  Actions: 'title',
  Partenaires: 'partners',
  Lieu: 'place',
  Echéance: 'due',
  Etat: 'status',
  'Qui ?': 'owner',
  Observations: 'comment',
};

describe('A schedule whose strands are heading rows', () => {
  const source = readSourceWorkbook('V1');
  const { workbook } = source;
  const expected = source.expected as Expected;
  const analysis = analyseWorkbook(workbook, NO_ANSWERS, readNarrative);
  const sheet = sheetOf(analysis, 'Echeancier');
  const sourceSheet = workbook.sheets[0];

  it('is recognised, and its header found under the titles', () => {
    expect(sheet.kind).toBe('table');
    expect((sheet.tables[0]?.headerRows.first ?? 0) + 1).toBe(expected.header_row);
  });

  it('has its columns matched by their headers', () => {
    const matches = sheet.tables[0]?.columns.map(({ header, target }) => [header, target]);
    expect(Object.fromEntries(matches ?? [])).toEqual(TARGETS);
    expect(sheet.tables[0]?.columns.every(({ confidence }) => confidence === 'high')).toBe(true);
  });

  it('gives one row for each line of action', () => {
    expect(sheet.reading.actions).toHaveLength(expected.data_rows);
    const rows = sheet.reading.actions.map(({ sources }) => (sources[0]?.row ?? -1) + 1);
    const { bandeaux, total, note } = expected.excluded_rows;
    expect(rows.filter((row) => [...bandeaux, ...total, ...note].includes(row))).toEqual([]);
  });

  it('carries each strand down to its rows', () => {
    const strands = new Set(sheet.reading.actions.map(({ fields }) => fields.strand));
    expect(strands.size).toBe(expected.strands);
    expect(sheet.reading.newStrands).toEqual([]);
    expect(actionOf(sheet, 'COPIL').strand).toBe(
      'Coordination avec les dispositifs de droit commun',
    );
  });

  it('reads every status word', () => {
    for (const { fields, sources } of sheet.reading.actions) {
      const word = String(sourceSheet?.values[sources[0]?.row ?? -1]?.[5]);
      expect(fields.status).toBe(expected.status_map[word]);
    }
  });

  it('finds when the document was written without being told', () => {
    expect(analysis.referenceDate).toMatchObject({ from: 'found', date: '2014-05-15' });
    expect(analysis.needsReferenceDate).toBe(false);
  });

  it('reads due dates and keeps their words', () => {
    expect(actionOf(sheet, 'Réponses')).toMatchObject({
      dueText: '6 juin',
      start: '2014-06-06',
      end: '2014-06-06',
      precision: 'jour',
    });
    expect(actionOf(sheet, '1ères attributions')).toMatchObject({
      dueText: 'dès cet été',
      start: '2014-06-21',
      end: '2014-09-22',
      precision: 'saison',
    });
    expect(actionOf(sheet, 'Connaissance des publics spécifiques – cycle 1')).toMatchObject({
      dueText: 'juin',
      start: '2014-06-01',
      end: null,
    });
  });

  it('leaves a done row without a date undated', () => {
    expect(actionOf(sheet, 'Convention')).toMatchObject({
      status: 'Réalisé',
      dueText: '',
      start: null,
      end: null,
      precision: null,
    });
  });

  it('parts a condition from its date and tells whether it blocks', () => {
    expect(actionOf(sheet, 'Mise en place')).toMatchObject({
      dueText: 'sept. si retenu',
      start: '2014-09-01',
      condition: 'Si retenu',
      effect: 'Bloquante',
    });
    expect(actionOf(sheet, 'Restructuration')).toMatchObject({
      condition: 'Même si non retenu ANRU II',
      effect: 'Non bloquante',
      status: 'En attente de décision',
    });
  });

  it('resolves « idem » with the row above', () => {
    expect(actionOf(sheet, 'Connaissance des publics spécifiques – autres bassins')).toMatchObject({
      dueText: 'rentrée',
    });
  });

  it('matches partners and sites to their usual names, and names nobody the text does not name', () => {
    expect(actionOf(sheet, 'Proposition écrite')).toMatchObject({
      partners: ['Conseil Général du Nord'],
      site: 'Ulysse Trélat',
    });
    expect(actionOf(sheet, 'Réhabilitation')).toMatchObject({
      partners: ['À préciser'],
      site: 'Le Beck Avelin',
    });
    expect(actionOf(sheet, 'Rencontre mairie').partners).toEqual(['Ville de Téteghem']);
  });

  it('keeps what is no partner out of the partners', () => {
    const row = actionOf(sheet, 'Tranquillité publique');
    expect(row.partners).toEqual([]);
    expect(row.comment).toContain('consultation en cours');
  });

  it('only proposes the territory that geography suggests', () => {
    const row = actionOf(sheet, 'Rencontre mairie');
    expect(row.territory).toBe('');
    expect(row.proposal.deduced).toContainEqual(
      expect.objectContaining({ field: 'territory', value: 'Littoral' }),
    );
  });

  it('counts dwellings where they are said', () => {
    expect(actionOf(sheet, 'Convention').dwellings).toBe(10);
  });

  it('names who decides', () => {
    expect(actionOf(sheet, 'Décision du CG')).toMatchObject({
      type: 'Décision',
      decisionMaker: 'Conseil Général du Nord',
    });
  });

  it('accounts for every cell', () => {
    expect(sheet.counts).toEqual({
      read: 37,
      written: 24,
      explained: 13,
      reasons: { header: 1, strand: 7, title: 2, 'reference-date': 1, total: 1, note: 1 },
    });
    expect(countUses(sheet)).toMatchObject({
      header: 8,
      strand: 7,
      total: 2,
      note: 1,
      title: 3,
      'reference-date': 1,
    });
    expect(countUses(sheet)['not-understood']).toBeUndefined();
  });
});

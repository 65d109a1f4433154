import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { NO_DECISIONS } from '../../../src/programme/intake/plan/plan';
import { planTracker } from '../../fixtures/plan-at-once';
import { actionOf, analyseAt, countUses, sheetOf } from './readings';

const WORKBOOK = aWorkbook([
  aSheet(
    'Suivi partagé',
    [
      ['Tableau partagé'],
      [
        'N°',
        'Volet',
        'Actions',
        'Partenaires',
        'Date',
        'Où en est-on ?',
        'Qui',
        'Remarques',
        'Budget',
      ],
      [
        '1',
        'Accès',
        'Convention VISA\nVisite Beck Avelin\n1ères attributions',
        'VISA',
        '12.03.14',
        '✔ / en cours / à venir',
        'DDS',
        '',
        '',
      ],
      [
        '2',
        '',
        'Décision CG sur Trélat',
        'C.G.',
        '31/06/2014',
        'EC',
        'DDS',
        'voir note',
        '12 000 €',
      ],
      ['3', 'Maintien', 'Réponses AO', '', '05/30/2014', 'AV', 'DAJ', '', ''],
      ['4', '', 'Démarrage', '', '06/05/2014', '?', 'DAJ', '', ''],
      [
        '5',
        'Formations',
        '- Publics spécifiques (juin)\n- Tranquillité publique',
        'APEI R/T + APF',
        '',
        'à venir',
        'DRH',
        '',
        '',
      ],
      [
        '6',
        '"',
        'Tranquillité publique',
        'idem',
        '{n:42004}',
        'à lancer',
        '"',
        'fin 31/08/2017',
        '',
      ],
      ['7', '"', 'Tranquillité publique', 'APF', '31/12/2016', 'à lancer', 'DRH', '', ''],
      ['8', 'Juridique', 'Réunions DAJ/DDS', '', '', '2 réu faites', 'DAJ', '', ''],
      ['9', 'Relais', 'Journal interne', '', '', '', '', '', ''],
      [],
      ['Contacts utiles'],
      ['Nom', 'Organisme', 'Téléphone', 'Mail'],
      ['EXEMPLE Camille (fictif)', 'CG', '03 20 00 00 00', 'c.exemple@exemple.fr'],
    ],
    {
      hiddenRows: [9],
      hiddenColumns: ['I'],
      filter: 'A2:I11',
      struck: ['C11'],
      notes: { C4: 'note' },
    },
  ),
]);

describe('A table that several authors share', () => {
  const analysis = analyseAt(WORKBOOK);
  const sheet = sheetOf(analysis, 'Suivi partagé');

  it('gives one row for each action of a cell, each with its own status', () => {
    const split = sheet.reading.actions
      .slice(0, 3)
      .map(({ fields }) => [fields.title, fields.status]);
    expect(split).toEqual([
      ['Convention VISA', 'Réalisé'],
      ['Visite Beck Avelin', 'En cours'],
      ['1ères attributions', 'Prévu'],
    ]);
  });

  it('puts the only date of such a cell on its first action, and says so', () => {
    const [first, second] = sheet.reading.actions;
    expect(first?.fields).toMatchObject({ dueText: '12.03.14', end: '2014-03-12' });
    expect(first?.notes.map(({ code }) => code)).toContain('due-shared');
    expect(second?.fields.dueText).toBe('');
  });

  it('gives a date to the action whose words hold it', () => {
    expect(actionOf(sheet, 'Publics spécifiques (juin)').start).toBe('2014-06-01');
  });

  it('refuses an impossible date and proposes the nearest', () => {
    const row = actionOf(sheet, 'Décision CG');
    expect(row).toMatchObject({ dueText: '31/06/2014', start: null, end: null });
    expect(row.proposal.deduced).toContainEqual(
      expect.objectContaining({ field: 'end', value: '2014-06-30' }),
    );
  });

  it('doubts a date that a neighbour typed on an English keyboard makes doubtful', () => {
    expect(actionOf(sheet, 'Réponses AO')).toMatchObject({ start: null, end: null });
    const row = actionOf(sheet, 'Démarrage');
    expect(row).toMatchObject({ dueText: '06/05/2014', start: null, end: null });
    expect(row.proposal.deduced.map(({ field, value }) => [field, value])).toEqual([
      ['start', '2014-05-06'],
      ['end', '2014-05-06'],
      ['start', '2014-06-05'],
      ['end', '2014-06-05'],
    ]);
  });

  it('writes the reading that the user chooses, whole, and neither without a choice', () => {
    const days = (deduced: 'all' | readonly string[]): readonly unknown[] => {
      const { content } = planTracker(analysis, { ...NO_DECISIONS, deduced }, null);
      const row = content.actions.find(({ title }) => title === 'Démarrage');
      return [row?.start, row?.end];
    };
    const offered = planTracker(analysis, NO_DECISIONS, null).report.deduced.filter(
      ({ title }) => title === 'Démarrage',
    );
    const choose = (value: string): readonly string[] =>
      offered.filter((offer) => offer.value === value).map(({ decision }) => decision);
    expect(days('all')).toEqual([null, null]);
    expect(days(choose('2014-05-06'))).toEqual(['2014-05-06', '2014-05-06']);
    expect(days(choose('2014-06-05'))).toEqual(['2014-06-05', '2014-06-05']);
  });

  it('reads a number of days as the date it is', () => {
    const [first] = sheet.reading.actions.filter(({ fields }) => fields.dueText === '42004');
    expect(first?.fields.end).toBe('2014-12-31');
  });

  it('resolves ditto marks in every column', () => {
    const [first] = sheet.reading.actions.filter(({ fields }) => fields.dueText === '42004');
    expect(first?.fields).toMatchObject({
      strand: 'Formations',
      partners: ['APEI de Roubaix/Tourcoing', 'APF'],
      owner: 'DRH',
    });
  });

  it('takes a text struck through for an action dropped', () => {
    expect(actionOf(sheet, 'Journal interne').status).toBe('Abandonné');
  });

  it('keeps a column it does not know as it is, under its name', () => {
    const { own } = actionOf(sheet, 'Décision CG').proposal;
    expect(own.map(({ header, value }) => [header, value])).toContainEqual(['Budget', '12 000 €']);
  });

  it('imports hidden and filtered rows, and says that they are', () => {
    const doubles = sheet.reading.actions.filter(
      ({ fields }) => fields.title === 'Tranquillité publique',
    );
    expect(doubles).toHaveLength(3);
    expect(sheet.notices.map(({ code }) => code)).toEqual([
      'rows-hidden',
      'columns-hidden',
      'filter-active',
      'comments-left',
    ]);
  });

  it('leaves the second table, of contacts, without copying anyone', () => {
    expect(countUses(sheet)['contact-list']).toBe(8);
    expect(JSON.stringify(sheet.reading.actions)).not.toMatch(/EXEMPLE/u);
  });
});

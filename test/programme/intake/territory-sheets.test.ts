import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, countUses, sheetOf } from './readings';

const WORKBOOK = aWorkbook([
  aSheet(
    'Metropole',
    [
      ['Suivi du programme – Métropole'],
      [],
      ['Thème', 'Intitulé de l’action', 'Avec qui', 'Site', 'Pour quand', 'Avancement', 'Pilote'],
      [
        'Accès',
        'Réhabilitation des Provinces',
        'VISA',
        'Les Provinces',
        'fin 2014',
        'en prépa',
        '',
      ],
      ['', 'Visite du quartier', 'l’association', 'Les Provinces', '', 'fait', ''],
      ['', 'Signature de la convention', 'C.G.', '', '30/06/2014', 'à venir', 'DDS'],
      ['Formation', 'Formation publics spécifiques', 'APEI R/T', '', 'juin', 'AV', 'DRH'],
      ['', 'Tranquillité publique', '', '', 'septembre', 'AV', 'DRH'],
      ['TOTAL', '5 actions'],
    ],
    { bold: ['A3:G3'] },
  ),
  aSheet('Littoral', [
    ['LITTORAL'],
    ['Volet', 'Libellé', 'Partenaires', 'Commune', 'Échéance', 'Statut', 'Responsable', 'Obs.'],
    ['Accès', 'Rencontre mairie', 'Mairie', 'Téteghem', 'fait', 'OK', '', ''],
    ['Coordination', 'COPIL', 'CG', '', 'juillet', 'à venir', 'Direction', ''],
    ['Formations', 'Formation publics spécifiques', '', '', 'rentrée', 'à venir', 'DRH', ''],
    ['Formations', 'Tranquillité publique', '', '', 'septembre', 'à venir', 'DRH', ''],
  ]),
  aSheet('Cambresis', [
    ['Action', 'Début', 'Fin', 'État', 'Qui', 'Axe'],
    ['Sensibilisation des familles', 'mai 2014', '31/12/2014', '50 %', 'DDS', 'Accès'],
    ['Profils de poste', '', '', '100%', 'DRH', 'Relais'],
    ['Tranquillité publique', '{d:2014-09-01}', '{d:2017-08-31}', '0%', 'DRH', 'Formations'],
  ]),
  aSheet('Synthese', [
    ['Synthèse'],
    ['Territoire', 'Nb actions', 'Réalisées'],
    ['Métropole', '{f:=NBVAL(Metropole!B:B)|5}', '{f:=1|1}'],
    ['Littoral', '{f:=NBVAL(Littoral!B:B)|4}', '{e:#REF!}'],
  ]),
  aSheet(
    'Modele',
    [
      ['Thème', 'Intitulé de l’action', 'Pour quand', 'Avancement'],
      ['(volet)', '(action)', '', ''],
    ],
    { visibility: 'hidden' },
  ),
]);

describe('A workbook with one sheet for each territory', () => {
  const analysis = analyseAt(WORKBOOK);

  it('reads each sheet with its own header row and its own column names', () => {
    const headers = analysis.sheets.flatMap(({ sheet, tables }) =>
      tables.slice(0, 1).map(({ headerRows }) => [sheet, headerRows.last + 1]),
    );
    expect(headers).toEqual([
      ['Metropole', 3],
      ['Littoral', 2],
      ['Cambresis', 1],
    ]);
    const rows = analysis.sheets.map(({ reading }) => reading.actions.length);
    expect(rows).toEqual([5, 4, 3, 0, 0]);
  });

  it('gives each row the territory of its sheet', () => {
    const territories = analysis.sheets.flatMap(({ reading }) =>
      reading.actions.map(({ fields }) => fields.territory),
    );
    expect(new Set(territories)).toEqual(new Set(['Métropole lilloise', 'Littoral', 'Cambrai']));
  });

  it('leaves the synthesis of formulas and the hidden template, with the reason', () => {
    expect(sheetOf(analysis, 'Synthese')).toMatchObject({
      kind: 'ignored',
      reason: { code: 'ignored-formulas' },
    });
    expect(countUses(sheetOf(analysis, 'Synthese'))).toEqual({ computed: 10 });
    expect(sheetOf(analysis, 'Modele')).toMatchObject({
      isSelected: false,
      reason: { code: 'template' },
    });
    expect(countUses(sheetOf(analysis, 'Modele'))).toEqual({ 'not-selected': 6 });
  });

  it('reads the hidden template when the user ticks it', () => {
    const ticked = sheetOf(analyseAt(WORKBOOK, { selected: { Modele: true } }), 'Modele');
    expect(ticked.reading.actions).toHaveLength(1);
  });

  it('keeps the three rows that bear the same title: merging them is for the user', () => {
    const titles = analysis.sheets.flatMap(({ reading }) =>
      reading.actions.filter(({ fields }) => fields.title === 'Tranquillité publique'),
    );
    expect(titles).toHaveLength(3);
  });

  it('reads typed starts and ends, words beside them included', () => {
    expect(actionOf(sheetOf(analysis, 'Cambresis'), 'Sensibilisation')).toMatchObject({
      dueText: 'mai 2014',
      start: '2014-05-01',
      end: '2014-12-31',
      status: 'En cours',
      strand: 'Accès',
    });
    expect(actionOf(sheetOf(analysis, 'Cambresis'), 'Tranquillité')).toMatchObject({
      dueText: '',
      start: '2014-09-01',
      end: '2017-08-31',
      status: 'Prévu',
    });
  });
});

describe('A workbook whose sheets lie in several départements', () => {
  const header = ['Volet', 'Action', 'Partenaires', 'Échéance', 'Statut'];
  const committee = ['Coordination', 'Comité de suivi', 'Conseil départemental', 'juin 2016', 'AV'];
  const councils = (workbook: ReturnType<typeof aWorkbook>): readonly string[] =>
    analyseAt(workbook, { referenceDate: '2016-02-01' }).sheets.flatMap(({ reading }) =>
      reading.actions.flatMap(({ fields }) =>
        fields.title === 'Comité de suivi' ? fields.partners : [],
      ),
    );

  it('gives a bare « Conseil départemental » the département of its own sheet only', () => {
    const sheets = [
      aSheet('Annecy', [header, ['Accès', 'Bail glissant à Annemasse', '', '', ''], committee]),
      aSheet('Ardèche', [header, ['Accès', 'Bail glissant', 'UDAF 07', '', ''], committee]),
      aSheet('Vallon Sud', [header, ['Accès', 'Bail glissant', '', '', ''], committee]),
    ];
    expect(councils(aWorkbook(sheets))).toEqual([
      'Conseil départemental de la Haute-Savoie',
      'Conseil départemental',
      'Conseil départemental',
    ]);
  });

  it('leaves it as it is where one sheet speaks of two', () => {
    const both = ['Accès', 'Maisons relais d’Annecy et de Chambéry', '', '', ''];
    expect(councils(aWorkbook([aSheet('Suivi', [header, both, committee])]))).toEqual([
      'Conseil départemental',
    ]);
  });
});

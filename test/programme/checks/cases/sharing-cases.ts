import { ACTION_TABLE } from '../../../../src/programme/tracker/columns';
import { known } from '../../../../src/workbook/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { aSheet, withSheet, type WorkbookContent } from '../../../fixtures/tracker-workbook';
import { aPartner, aSite } from '../../../fixtures/builders';
import { COUNTED_AHEAD, action, attendance, session, workbook, type RuleCase } from './rule-case';
import { suivi } from '../../../fixtures/suivi-cells';

const SHARING = { scope: 'sharing' } as const;
const text = (comment: string): WorkbookSnapshot => workbook({ actions: [action({ comment })] });
const fine = workbook();

function beside(sheet: SheetSnapshot, content: WorkbookContent = {}): WorkbookSnapshot {
  return workbook({ ...content, otherSheets: [sheet] });
}
const writtenBy = (author: string): WorkbookSnapshot => ({
  ...fine,
  properties: known({ author, lastAuthor: '', manager: '' }),
});
const board = (
  values: Parameters<typeof aSheet>[1],
  overrides: Partial<SheetSnapshot> = {},
): WorkbookSnapshot => beside(aSheet('Tableau de bord', values, overrides));
const sheetOfSuivi = (overrides: Partial<SheetSnapshot>): WorkbookSnapshot =>
  withSheet(workbook({ actions: [action({})] }), 'Suivi', overrides);

const NIR = '1 85 05 59 350 012 34';
const gantt = (overrides: Partial<SheetSnapshot>): WorkbookSnapshot =>
  named(beside(aSheet('Planning dessiné', [['Gantt']], overrides)));
/** The drawing is known by a name, whatever its sheet is called. */
const named = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  names: [{ name: 'gantt_grille', formula: "='Planning dessiné'!$A$1", isVisible: true }],
});
const A3 = { orientation: 'landscape', paper: 'a3', fitToWidth: 1, fitToHeight: 1 } as const;

export const PRIVACY_CASES: Readonly<Record<string, RuleCase>> = {
  'RGP-01': {
    wrong: text('dossier famille DURAND (fictif)'),
    right: text('dossier [nom retiré] (fictif)'),
    at: suivi('comment', 5),
    innocent: [
      text('Ulysse TRELAT'),
      text('quartier DEGROOTE'),
      text('la Sauvegarde du Nord et Parcours de Femmes'),
    ],
  },
  'RGP-02': {
    wrong: workbook({ partners: [aPartner({ contact: '06 00 00 00 00' })] }),
    right: workbook({ partners: [aPartner({ contact: 'Chargée de mission' })] }),
    at: 'Partenaires!F5',
    innocent: [text('10 000 logements, marché n° 2014-0612345678')],
  },
  'RGP-03': { wrong: text(NIR), right: text('1 85 logements'), at: suivi('comment', 5) },
  'RGP-04': {
    wrong: workbook({
      sessions: [
        session({
          present: 1,
          start: '2014-05-06',
          end: '2014-05-07',
          training: 'Connaissance des publics spécifiques',
        }),
        COUNTED_AHEAD,
      ],
      attendances: [attendance({})],
    }),
    right: workbook({ attendances: [] }),
    at: 'Présences',
  },
  'RGP-05': {
    wrong: text('troubles psychiques, M. X, logement 12'),
    right: text('accompagnement troubles psychiques'),
    at: suivi('comment', 5),
    innocent: [
      text('lot 3 : accompagnement « classique » et accompagnement troubles psychiques'),
      text('formation handicap psychique : 12 logements, 3 bassins'),
    ],
  },
  'RGP-06': {
    wrong: beside(
      aSheet('Bilan formations', [
        ['', 'Gardien', 'Conseiller social'],
        ['Littoral', 12, 2],
      ]),
    ),
    right: beside(
      aSheet('Bilan formations', [
        ['', 'Gardien', 'Conseiller social'],
        ['Littoral', 12, 5],
      ]),
    ),
    at: 'Bilan formations!C2',
  },
  'RGP-07': {
    wrong: workbook({ sites: [aSite({ name: '12 rue des Lilas, appt 4' })] }),
    right: workbook({ sites: [aSite({ name: 'Résidence des Lilas' })] }),
    at: 'Sites!A5',
  },
  'RGP-08': {
    wrong: text('famille ingérable'),
    right: text('famille à accompagner'),
    at: suivi('comment', 5),
  },
  'RGP-09': {
    wrong: writtenBy('prenom.nom'),
    right: fine,
    at: '',
    innocent: [writtenBy('Utilisateur Windows'), writtenBy('openpyxl')],
  },
  'RGP-10': {
    wrong: workbook({ actions: [action({ owner: 'Camille Exemple' })] }),
    right: workbook({ actions: [action({ owner: 'Direction du Développement Social' })] }),
    at: suivi('owner', 5),
  },
};

const hiddenColumns = { hiddenColumns: known([13, 14, 15]) };
const REMARK = { place: { row: 4, column: 2 }, author: 'utilisateur', text: 'à relire' };

export const SHARING_ONLY_CASES: Readonly<Record<string, RuleCase>> = {
  'PUB-01': {
    wrong: beside(aSheet('Archives', [['x']], { visibility: 'veryHidden' })),
    right: beside(aSheet('Archives', [['x']])),
    at: 'Archives',
  },
  'PUB-02': { wrong: sheetOfSuivi(hiddenColumns), right: sheetOfSuivi({}), at: 'Suivi!N:P' },
  'PUB-03': {
    wrong: sheetOfSuivi({ comments: known([REMARK]) }),
    right: sheetOfSuivi({}),
    at: suivi('title', 5),
  },
  'PUB-04': {
    wrong: board([['Plan', 4]], {
      formulas: [['Plan', "='P:\\DRH\\[plan_formation_2014.xlsx]S1'!B4"]],
    }),
    right: board([['Plan', 4]]),
    at: 'Tableau de bord!B1',
    innocent: [board([['Plan', 4]], { formulas: [['Plan', '=SUM(tblSessions[Présents])']] })],
  },
  'PUB-05': {
    wrong: board([['Taux', '#DIV/0!']]),
    right: board([['Taux', 1]]),
    at: 'Tableau de bord!B1',
  },
  'PUB-06': {
    wrong: sheetOfSuivi({
      filter: known({
        area: { row: 3, column: 0, rowCount: 2, columnCount: ACTION_TABLE.columns.length },
        criteria: 'Territoire = Littoral',
      }),
      hiddenRows: known([4]),
    }),
    right: sheetOfSuivi({}),
    at: 'Suivi',
  },
  'PUB-07': {
    wrong: gantt({ page: known(A3) }),
    right: gantt({ page: known(A3) }),
    given: {
      stale: [{ sheet: 'Gantt', generatedAt: '15/05/2014 09:12', changedRows: 4, isStill: '' }],
    },
    givenRight: { stale: [] },
    at: 'Gantt',
  },
  'PUB-09': {
    wrong: { ...fine, names: [{ name: 'Zone_old', formula: '=#REF!$A$1', isVisible: true }] },
    right: { ...fine, names: [{ name: 'Zone', formula: '=Suivi!$A$1', isVisible: true }] },
    at: '',
  },
  'PUB-10': {
    wrong: gantt({ page: known({ ...A3, paper: 'a4', orientation: 'portrait' }) }),
    right: gantt({ page: known(A3) }),
    at: 'Planning dessiné',
    innocent: [
      gantt({ page: known({ ...A3, fitToHeight: null }) }),
      beside(aSheet('Gantt', [['à moi']], { page: known({ ...A3, paper: 'a4' }) })),
    ],
  },
  'PUB-11': {
    wrong: fine,
    right: fine,
    given: { today: '2014-06-15' },
    givenRight: { today: '2014-06-14' },
    at: 'Paramètres!B8',
  },
  'PUB-12': {
    wrong: beside(aSheet('Feuil3', [])),
    right: beside(aSheet('Notes', [['x']])),
    at: 'Feuil3',
  },
  'PUB-13': { wrong: { ...fine, fileName: 'suivi.xlsm' }, right: fine, at: '' },
  'PUB-14': {
    wrong: board([['x']], { pivotTables: known(['TCD1']) }),
    right: board([['x']]),
    at: 'Tableau de bord',
  },
  'PUB-15': {
    wrong: board([['x']], { shapes: known([{ name: 'Image 2', kind: 'Image' }]) }),
    right: board([['x']]),
    at: 'Tableau de bord',
  },
  'PUB-16': {
    wrong: board([['ne pas montrer']], { numberFormats: [[';;;']] }),
    right: board([['ne pas montrer']]),
    at: 'Tableau de bord!A1',
  },
  'PUB-17': {
    wrong: board([['DOCUMENT INTERNE']]),
    right: board([['Document de travail']]),
    at: 'Tableau de bord!A1',
  },
  'PUB-18': {
    wrong: board([['x']], {
      hyperlinks: known([
        { place: { row: 0, column: 0 }, target: '\\\\srv\\habitat\\conv_visa.pdf' },
      ]),
    }),
    right: board([['x']], {
      hyperlinks: known([{ place: { row: 0, column: 0 }, target: 'https://www.cnil.fr' }]),
    }),
    at: 'Tableau de bord!A1',
  },
  'PUB-19': {
    wrong: sheetOfSuivi({ isProtected: known(true) }),
    right: sheetOfSuivi({}),
    at: 'Suivi',
  },
  'PUB-20': {
    wrong: board([
      ['Littoral', 21],
      ['Métropole', 46],
      ['Total', 71],
    ]),
    right: board([
      ['Littoral', 21],
      ['Métropole', 46],
      ['Total', 67],
    ]),
    at: 'Tableau de bord!B3',
    innocent: [
      board([
        ['Opération', 2025, 2026],
        ['Toiture', 100, 0],
        ['Chaudière', 65, 230],
        ['Total', 165, 230],
      ]),
    ],
  },
};

export const SHARING_CASES: Readonly<Record<string, RuleCase>> = Object.fromEntries(
  Object.entries({ ...PRIVACY_CASES, ...SHARING_ONLY_CASES }).map(([code, one]) => [
    code,
    {
      ...one,
      given: { ...SHARING, ...one.given },
      ...(one.givenRight ? { givenRight: { ...SHARING, ...one.givenRight } } : {}),
    },
  ]),
);

import { buildWorkbook } from '../host/build-workbook';
import { expectQuiet, openPane, type OpenPane } from './open-pane';
import { useBrowser } from './use-browser';

jest.setTimeout(240_000);

const day = (iso: string): string => `{d:${iso}|jj/mm/aaaa}`;
const done = (share: number): string => `{n:${String(share)}|0%}`;
/** The days of the week that the template draws, Monday first. */
const WEEK = ['02', '03', '04', '05', '06', '07', '08'].map((number) => day(`2015-03-${number}`));
const LETTERS = ['l', 'm', 'm', 'j', 'v', 's', 'd'];

/** A planning as the office suite offers it in French, filled in by a person. */
const PLANNING: readonly (readonly string[])[] = [
  ['Créez un planning de projet dans cette feuille de calcul.', 'Réhabilitation des Tilleuls'],
  ['Entrez le nom de la société dans la cellule B2.', 'Office public de l’habitat'],
  [
    'Entrez le nom du chef de projet dans la cellule B3.',
    'Mme Roux',
    'Début du projet :',
    '',
    day('2015-03-02'),
  ],
  ['La semaine d’affichage dans la cellule E4 représente la semaine de départ.', '', 'Semaine :'],
  ['Les cellules I5 à O5 contiennent le numéro de jour.', '', '', '', '', '', '', '', ...WEEK],
  [
    'Cette ligne contient des en-têtes pour le planning de projet.',
    ...['TÂCHE', 'ATTRIBUÉE À', 'AVANCEMENT', 'DÉBUT', 'FIN', '', 'JOURS'],
    ...LETTERS,
  ],
  ['Ne supprimez pas cette ligne. Cette ligne est masquée.'],
  ['La cellule B8 contient l’exemple de titre Phase 1.', 'Études'],
  [
    '',
    'Diagnostic des façades',
    'M. Petit',
    done(1),
    day('2015-03-02'),
    day('2015-03-03'),
    '',
    '2',
  ],
  [
    '',
    'Choix des entreprises',
    'Mme Roux',
    done(0.5),
    day('2015-03-04'),
    day('2015-03-06'),
    '',
    '3',
  ],
  ['La cellule à droite contient l’exemple de titre Phase 2.', 'Travaux'],
  [
    '',
    'Pose des échafaudages',
    'SARL Martin',
    done(0),
    day('2015-03-07'),
    day('2015-03-20'),
    '',
    '14',
  ],
  ['', 'Ravalement', 'SARL Martin', done(0), day('2015-03-21'), day('2015-04-30'), '', '41'],
  ['', 'Tâche 3'],
  ['', 'Pour ajouter des données, insérez de nouvelles lignes AU-DESSUS de celle-ci'],
];

describe('A planning made from the French template of the office suite', () => {
  const browser = useBrowser();
  let pane: OpenPane;

  beforeAll(async () => {
    const fills = { 'B8:H8': '#B9CDE5', 'B11:H11': '#E6B9B8', 'I9:J9': '#95B3D7' };
    const sheets = [
      { name: 'PlanningProjet', cells: PLANNING, fills },
      {
        name: 'À propos de',
        cells: [['Ce modèle fournit un moyen simple de créer un diagramme de Gantt.']],
      },
    ];
    pane = await openPane(browser(), buildWorkbook({ sheets }), { fileName: 'planning.xlsx' });
  });

  it('becomes a tracker, a Gantt and the committee’s page in three clicks', async () => {
    await pane.press('Analyser le classeur');
    await pane.told(/4 lignes proposées/);
    await pane.press('Créer le suivi');
    expect(await pane.told(/actions ajoutées/)).toContain('4 actions ajoutées');
    await pane.openTab('Accueil');
    await pane.press('Tout mettre à jour');
    await pane.told(/à jour/);
    for (const sheet of ['Suivi', 'Gantt', 'Synthèse']) {
      expect(pane.host.workbook.sheet(sheet)).toBeDefined();
    }
  });

  it('asked for nothing and left the planning as it was', () => {
    const source = pane.host.workbook.sheet('PlanningProjet');
    expect(source?.cell(8, 1)?.value).toBe('Diagnostic des façades');
    expectQuiet(pane);
  });
});

import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { analyseAt } from './readings';

const HEADER = ['Action', 'Échéance', 'Pilote'];

function plan(name: string, ...titles: readonly string[]): SheetSnapshot {
  return aSheet(name, [HEADER, ...titles.map((title) => [title, '30/06/2026', 'Samir'])]);
}

function ticked(...sheets: readonly SheetSnapshot[]): readonly string[] {
  const analysis = analyseAt(aWorkbook(sheets));
  return analysis.sheets.filter(({ isSelected }) => isSelected).map(({ sheet }) => sheet);
}

describe('A list of bare titles beside a plan', () => {
  const HEADS = ['Tâche', 'Précisions', 'Échéance', 'Pilote'];
  const dated = aSheet('Hall', [
    HEADS,
    ['Peindre', 'en blanc', '30/06/2026', 'Samir'],
    ['Carreler', '', '30/07/2026', 'Luc'],
  ]);
  const bare = (heads: readonly string[]): SheetSnapshot =>
    aSheet('Cour', [
      heads,
      ['Planter', 'des tilleuls'],
      ['Paver', 'au milieu'],
      ['Clore', 'au nord'],
    ]);

  it('is offered ticked where it has the very columns of the plan', () => {
    expect(ticked(dated, bare(HEADS))).toEqual(['Hall', 'Cour']);
    expect(ticked(dated, bare(['Tâche', 'Précisions']))).toEqual(['Hall']);
  });
});

describe('A first draft of a plan, in other words and under headings, without days or persons', () => {
  const works = aSheet('Planning', [
    ['Tâche', 'Début', 'Fin', 'Pilote'],
    ['Choisir le maître d’œuvre', '05/01/2026', '30/01/2026', 'Samir'],
    ['Déposer le permis de construire', '02/02/2026', '27/02/2026', 'Nora'],
    ['Réunir les locataires', '02/03/2026', '06/03/2026', 'Nora'],
  ]);
  const draft = aSheet('Remue-méninges', [
    ['Tâche', 'Notes', 'Jours estimés'],
    ['Études'],
    ['Trouver un maître d’œuvre', 'trois devis', 20],
    ['Préparer le permis', '', 15],
    ['Concertation'],
    ['Organiser une réunion avec les locataires', '', 2],
  ]);

  it('is offered unticked beside it, and ticked alone', () => {
    expect(ticked(works, draft)).toEqual(['Planning']);
    expect(ticked(draft)).toEqual(['Remue-méninges']);
  });
});

describe('Two drawings of one plan', () => {
  const drawn = (name: string, ...titles: readonly string[]): SheetSnapshot =>
    aSheet(name, [
      ['Tâche', 'S10', 'S11', 'S12', 'S13'],
      ...titles.map((title, at) => [title, ...['', '', '', ''].with(at % 4, 'x')]),
    ]);
  const said = ['Relever les plans', 'Choisir le lot', 'Poser les dalles', 'Fermer le chantier'];

  it('are offered once, that of the days to come, where their names tell versions and half of the tasks are the same', () => {
    const real = drawn('Planning réel', ...said, 'Vérifier les joints', 'Nettoyer', 'Ranger');
    const first = drawn('Planning prévisionnel', ...said, 'Tester', 'Balayer', 'Livrer');
    expect(ticked(real, first)).toEqual(['Planning prévisionnel']);
    // Brought up to date, it is the plan itself.
    const newer = drawn('Planning actualisé', ...said, 'Vérifier les joints', 'Nettoyer', 'Ranger');
    expect(ticked(newer, first)).toEqual(['Planning actualisé']);
    expect(
      ticked(
        drawn('Hall', ...said, 'Nettoyer', 'Ranger', 'Livrer'),
        drawn('Cour', ...said, 'Tester', 'Balayer', 'Planter'),
      ),
    ).toEqual(['Hall', 'Cour']);
  });
});

describe('A list of actions without days or persons', () => {
  const TITLES = ['Jardin partagé', 'Ateliers cuisine', 'Formation des gardiens'];
  const listed = (
    header: readonly string[],
    ...told: readonly (string | number)[][]
  ): SheetSnapshot =>
    aSheet('Feuil1', [header, ...TITLES.map((title, at) => [title, ...(told[at] ?? [])])]);

  it.each([
    listed(['Tâches', 'Priorité'], ['Haute'], ['Moyenne'], ['Haute']),
    listed(['Action', 'Description', 'Budget'], ['Avec les voisins', 12000], ['', 3000], ['', 450]),
  ])('is one all the same, where its header says so', (sheet) => {
    expect(ticked(sheet)).toEqual(['Feuil1']);
  });

  it('is one beside another that tells them, where a column says what for', () => {
    const dated = aSheet('Nord', [
      ['Action', 'Échéance', 'Pilote'],
      ['Repeindre le hall', '30/01/2026', 'Samir'],
      ['Refaire le parking', '27/02/2026', 'Nora'],
    ]);
    const grouped = aSheet('Sud', [
      ['Axe', 'Action', 'Coût'],
      ...TITLES.map((title, at) => [at < 2 ? 'Lien social' : 'Métiers', title, 3000]),
    ]);
    expect(ticked(dated, grouped)).toEqual(['Nord', 'Sud']);
  });
});

describe('A sheet on which nothing says what is to be done', () => {
  const MEASURES = aSheet(
    'Mesures',
    ['03/05/2014', '04/05/2014', '05/05/2014', '06/05/2014', '07/05/2014'].map((day, index) => [
      day,
      index < 3 ? 'Station amont' : 'Station aval',
      11 + index / 2,
    ]),
  );

  it('is offered unticked, with the reason, alone as it may be', () => {
    const [told] = analyseAt(aWorkbook([MEASURES])).sheets;
    expect(told).toMatchObject({ isSelected: false, reason: { code: 'no-plan' } });
    const [read] = analyseAt(aWorkbook([MEASURES]), { selected: { Mesures: true } }).sheets;
    expect(read?.reading.actions).not.toEqual([]);
  });

  it.each([
    aSheet('Pièces', [
      ['Repère', 'Name', 'Type', 'Fiche', 'QTY', 'Réf. A', 'Réf. B'],
      ['P1', 'Robinet', 'Laiton 15/21', '~', 10, 'C14663', '1709958'],
      ['P2', 'Joint plat', 'Fibre 15/21', '~', 40, 'C72523', '1973367'],
      ['P3', 'Purgeur', 'Laiton 3/8', '~', 4, 'C19102', '4627633'],
    ]),
    aSheet('Dons', [
      ['Date', 'Type', 'Libellé', 'Quantité'],
      ['16/02/2026', 'argent', 'Argent', 5000],
      ['16/02/2026', 'argent', 'Argent', 300],
      ['17/02/2026', 'nature', 'Riz (kg)', 400],
      ['17/02/2026', 'nature', 'Riz (kg)', 600],
    ]),
    aSheet('Escalade', [
      ['Produits', 'Prix', 'Taxable', 'Stocks'],
      ['Abonnement', '100.00', 'non', 'NaN'],
      ['Entrée', '15.00', 'non', 'NaN'],
    ]),
    aSheet('Codes', [
      ['Numéro', 'Catégorie', 'Programme attribué', 'Imprimé', 'Contenu des séquences'],
      ['101', 'Général', 'Aide', 'OUI', 'Mot de bienvenue'],
      ['102', 'Général', 'Soin', 'NON', 'Peau sèche'],
      ['103', 'Salle', 'Lumière', 'OUI', 'Grande salle'],
    ]),
    aSheet('Plan IP', [
      ['Bloc', 'Préfixe', '/24 utilisés', '% utilisé', 'Évolution possible'],
      ['Infrastructure', '10.0.0.0/16', 12, '5 %', 'Second centre de données'],
      ['Utilisateurs', '10.1.0.0/16', 22, '9 %', 'Blocs supplémentaires'],
      ['Serveurs', '10.2.0.0/16', 10, '4 %', 'Nouveaux environnements'],
    ]),
    aSheet('Taken', [
      ['Taak', 'Veel werk', 'Weinig werk'],
      ['Alarm', 'x', ''],
      ['Login', 'x', ''],
      ['Server', '', 'x'],
    ]),
  ])('is not ticked for its yes and no, crosses and shares: $name', (sheet) => {
    expect(ticked(sheet)).toEqual([]);
  });

  it.each([
    aSheet('Réseau', [
      ['Capacité', '', '', ''],
      ['Infrastructure', '10.0.0.0/16', '5 %', 'Second centre de données'],
      ['Utilisateurs', '10.1.0.0/16', '9 %', 'Blocs supplémentaires'],
      ['Serveurs', '10.2.0.0/16', '4 %', 'Nouveaux environnements'],
    ]),
    aSheet('Cuisine', [
      ['', '14/01/2014', '15/01/2014', '21/01/2014', '22/01/2014', '', '', ''],
      ['1', '', '', '', '', '', '#28', 'Recettes du mois'],
      ['2', '#30', '#30', '#31', '#25', '', '#29', 'Liste des ingrédients'],
      ['3', '', '', '', '', '', '#15', 'Valeurs nutritionnelles'],
    ]),
  ])('is not ticked for a day, a share or a name beside what names no work: $name', (sheet) => {
    expect(ticked(sheet)).toEqual([]);
  });

  it('is read where days stand beside texts that never come back', () => {
    const list = aSheet('Feuil1', [
      ['Dossier de demande', '14/07/2014', '', 'mairie'],
      ['Plans du rez-de-chaussée', '16/07/2014', '', ''],
      ['Chiffrage des travaux', '23/07/2014', '', 'à revoir'],
    ]);
    expect(ticked(list)).toEqual(['Feuil1']);
  });
});

describe('A log of the work done', () => {
  const DAYS = ['02/05/2014', '02/05/2014', '05/05/2014', '06/05/2014'] as const;
  const WORK = ['Analyse', 'Documentation', 'Analyse', 'Documentation'] as const;
  const LOG = aSheet('Relevé', [
    ['Date', 'Activité', 'Heures'],
    ...DAYS.map((day, index) => [day, WORK[index] ?? '', 2]),
  ]);

  it('is left to the user beside the plan', () => {
    expect(ticked(plan('Plan', 'Signer le bail', 'Choisir le gardien'), LOG)).toEqual(['Plan']);
  });

  it('is read where there is nothing else', () => {
    expect(ticked(LOG)).toEqual(['Relevé']);
  });

  it('leaves the tasks that stand beside those who take part', () => {
    const base = aSheet('Base', [
      ['Projet', 'Date début', 'Nom', 'Prénom', '', 'Activités', 'Tâches'],
      ['Réhabilitation', '02/05/2014', 'Roussel', 'Claire', '', 'Études', 'Lever les plans'],
      ['', '', '', '', '', '', 'Chiffrer les travaux'],
      ['', '', '', '', '', 'Travaux', 'Isoler le toit'],
    ]);
    expect(ticked(base, LOG)).toEqual(['Base']);
    const [read] = analyseAt(aWorkbook([base])).sheets;
    expect(
      read?.reading.actions.map(({ fields: { title, owner, strand } }) => [title, owner, strand]),
    ).toEqual([
      ['Lever les plans', '', 'Études'],
      ['Chiffrer les travaux', '', 'Études'],
      ['Isoler le toit', '', 'Travaux'],
    ]);
  });
});

describe('A board of crosses', () => {
  it('has its states for header, whatever stands over its tasks', () => {
    const board = aSheet('Feuil1', [
      ['Fonctionnalités', 'À faire', 'En cours', 'Terminé', 'Mergé'],
      ['Page d’accueil', '', '', '✓', '✓'],
      ['Page des habitats', '', '', '✓', '✓'],
      ['Page de billetterie', '', '✓', '', '✓'],
    ]);
    const [read] = analyseAt(aWorkbook([board])).sheets;
    expect(read?.reading.actions.map(({ fields }) => [fields.title, fields.status])).toEqual([
      ['Page d’accueil', 'Réalisé'],
      ['Page des habitats', 'Réalisé'],
      ['Page de billetterie', 'En cours'],
    ]);
  });
});

describe('Prose beside a plan', () => {
  const works = plan('Travaux', 'Poser les fenêtres', 'Isoler le toit');
  const text = (...sentences: readonly string[]): SheetSnapshot =>
    aSheet(
      'Texte',
      sentences.map((sentence) => [sentence]),
    );
  const undated = text(
    'Le hall doit être repeint pour que les locataires s’y sentent bien chez eux.',
    'Il faudra changer les serrures et remplacer les boîtes aux lettres abîmées.',
    'Les caves seront vidées avant la fin mars 2014 par la régie de quartier.',
    'Le toit devra être isolé et les fenêtres du rez-de-chaussée remplacées.',
  );

  it('is left to the user where it dates little of what it says', () => {
    expect(ticked(works, undated)).toEqual(['Travaux']);
    expect(ticked(undated)).toEqual(['Texte']);
  });

  it('is read where it dates what it says', () => {
    const dated = text(
      'Le hall sera repeint en juin 2014 par la régie de quartier.',
      'Les serrures ont été changées le 12 mars 2014 dans les deux entrées.',
      'Les caves seront vidées avant la fin mai 2014 par la régie de quartier.',
    );
    expect(ticked(works, dated)).toEqual(['Travaux', 'Texte']);
  });
});

describe('The minutes of meetings that follow one another, a sheet for each', () => {
  const minutes = (name: string, ...rows: readonly (readonly string[])[]): SheetSnapshot =>
    aSheet(name, [['Action', 'Qui', 'Statut'], ...rows]);
  const told = (...sheets: readonly SheetSnapshot[]): readonly string[] => {
    const { sheets: read } = analyseAt(aWorkbook(sheets));
    return read.flatMap(({ reading }) =>
      reading.actions.map(({ fields }) => `${fields.title}: ${fields.status ?? ''}`),
    );
  };
  const before = [
    ['Réserver la salle', 'Anne', 'fait'],
    ['Relancer le plombier', 'Karim', 'en cours'],
    ['Commander les panneaux', 'Lucie', 'à faire'],
  ];
  const after = [
    ['Relancer le plombier', 'Karim', 'fait'],
    ['Commander les panneaux', 'Lucie', 'en cours'],
    ['Préparer le bilan', 'Anne', 'à faire'],
  ];
  const once = [
    'Réserver la salle: Réalisé',
    'Relancer le plombier: Réalisé',
    'Commander les panneaux: En cours',
    'Préparer le bilan: Prévu',
  ];

  it('tell each action once, as far as the last that has it says, and leave none out', () => {
    expect(told(minutes('CR 12-01', ...before), minutes('CR 09-02', ...after))).toEqual(once);
    const [january, december] = [minutes('CR 12-01', ...after), minutes('CR 15-12', ...before)];
    expect(told(january, december).toSorted()).toEqual(once.toSorted());
  });

  it('say what is told again', () => {
    const [first] = analyseAt(
      aWorkbook([minutes('CR du 12 janvier', ...before), minutes('CR du 9 février', ...after)]),
    ).sheets;
    expect(first?.left.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'told-before'],
      [3, 'told-before'],
    ]);
  });

  it('are left whole where a later one has all of them', () => {
    const all = minutes('CR du 9 février', ...before, ['Préparer le bilan', 'Anne', 'à faire']);
    expect(ticked(minutes('CR du 12 janvier', ...before), all)).toEqual(['CR du 9 février']);
  });
});

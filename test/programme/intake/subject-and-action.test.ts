import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

function read(...rows: readonly (readonly string[])[]): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Feuil1', rows)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2026-01-15' }), 'Feuil1');
}

function datesOf(sheet: SheetAnalysis, title: string): readonly unknown[] {
  const { dueText, start, end } = actionOf(sheet, title);
  return [dueText, start, end];
}

function ownOf(sheet: SheetAnalysis, title: string): Readonly<Record<string, unknown>> {
  const { own } = actionOf(sheet, title).proposal;
  return Object.fromEntries(own.map(({ header, value }) => [header, value]));
}

describe('A row that names its subject, then what is to be done about it', () => {
  it('is due as the action is, and keeps beside it the days of the contract', () => {
    const sheet = read(
      ['Contrat', 'Prestataire', 'Début', 'Fin', 'Préavis', 'Action à mener', 'Avant le'],
      ['Ascenseurs', 'Otis', '01/01/2024', '31/12/2026', '3 mois', 'Dénoncer', '30/09/2026'],
      ['Nettoyage', 'Propre', '01/01/2025', '31/12/2027', '6 mois', 'Faire le bilan', '15/06/2026'],
      ['Gaz', 'Engie', '01/07/2025', '30/06/2026', '2 mois', 'Consulter', '01/04/2026'],
    );
    expect(datesOf(sheet, 'Dénoncer')).toEqual(['30/09/2026', '2026-09-30', '2026-09-30']);
    expect(ownOf(sheet, 'Dénoncer')).toMatchObject({ Contrat: 'Ascenseurs', Fin: '31/12/2026' });
  });

  it('has its own date where two are told: « Échéance action », not « Date de fin » of the convention', () => {
    const sheet = read(
      ['Partenaire', 'Objet', 'Date de fin', 'Prochaine action', 'Échéance action'],
      ['CAF', 'Suivi social', '31/12/2027', 'Réunion de bilan', '15/05/2026'],
      ['Mission locale', 'Insertion', '31/12/2025', 'Renouveler', '01/03/2026'],
      ['ADIL', 'Information', '31/12/2026', 'Planifier les permanences', '15/03/2026'],
    );
    expect(datesOf(sheet, 'Renouveler')).toEqual(['01/03/2026', '2026-03-01', '2026-03-01']);
    expect(ownOf(sheet, 'Renouveler')).toMatchObject({ 'Date de fin': '31/12/2025' });
  });

  it('is not as far as its project: « 60 % » before « Prochaine action » stays beside it', () => {
    const sheet = read(
      ['Projet', 'Avancement', 'Prochaine action', 'Qui'],
      ['Refonte du site internet', '60 %', 'Valider les maquettes', 'Léa'],
      ['Bornes de recharge', '10 %', 'Choisir l’outil', 'Tom'],
      ['Jardin partagé', '100 %', 'Inaugurer', 'Léa'],
    );
    expect(actionOf(sheet, 'Inaugurer').status).toBeNull();
    expect(ownOf(sheet, 'Inaugurer')).toMatchObject({ Avancement: '100 %' });
  });

  it('begins on the « Début » before it, where « Échéance » follows', () => {
    const sheet = read(
      ['Axe', 'Début', 'Action', 'Échéance'],
      ['Accueil', '05/01/2026', 'Former les gardiens', '30/06/2026'],
      ['Accueil', '01/02/2026', 'Refaire la signalétique', '31/12/2026'],
      ['Parc', '01/03/2026', 'Lancer le marché', '31/12/2026'],
    );
    expect(datesOf(sheet, 'Former').slice(1)).toEqual(['2026-01-05', '2026-06-30']);
  });
});

describe('Two dates of one action', () => {
  const dated = (first: string, second: string): SheetAnalysis =>
    read(
      ['Action', first, second, 'Qui'],
      ['Rédiger la charte', '05/03/2026', '07/04/2026', 'Léa'],
      ['Imprimer les affiches', '12/05/2026', '16/06/2026', 'Tom'],
      ['Diffuser le livret', '12/06/2026', '26/07/2026', 'Tom'],
    );

  it('« Échéance » is by when, so that « Échéance finale » gives it no start', () => {
    const sheet = dated('Échéance', 'Échéance finale');
    expect(datesOf(sheet, 'Rédiger')).toEqual(['05/03/2026', null, '2026-04-07']);
  });

  it('a bare « Date » before « Fin » is when it begins', () => {
    const sheet = dated('Date', 'Fin');
    expect(datesOf(sheet, 'Rédiger').slice(1)).toEqual(['2026-03-05', '2026-04-07']);
  });
});

describe('A list just begun', () => {
  it('under « À faire | Par qui | Avant le | OK » is no board: « ok » is how far its row is', () => {
    const sheet = read(
      ['À faire', 'Par qui', 'Avant le', 'OK'],
      ['Envoyer la convocation', 'Sandrine', '22/01/2026', 'ok'],
      ['Réserver la salle', 'Paul', '30/01/2026', ''],
      ['Imprimer les affiches', 'Inès', '10/02/2026', 'en cours'],
      ['Commander le buffet', 'Paul', '12/02/2026', ''],
    );
    expect(sheet.reading.actions.map(({ fields }) => [fields.title, fields.status])).toEqual([
      ['Envoyer la convocation', 'Réalisé'],
      ['Réserver la salle', null],
      ['Imprimer les affiches', 'En cours'],
      ['Commander le buffet', null],
    ]);
  });

  it('about tenants or contacts is a plan where it says when and how far, and no list of persons', () => {
    for (const header of ['Locataire', 'Contact']) {
      const sheet = read(
        ['Action', header, 'Échéance', 'Statut'],
        ['Visiter', 'Mme Petit', '02/03/2026', 'fait'],
        ['Relancer', 'M. Roy', '05/03/2026', 'en cours'],
        ['Proposer un plan', 'Mme Noir', '09/03/2026', 'à faire'],
      );
      expect(sheet.kind).toBe('table');
      expect(actionOf(sheet, 'Relancer')).toMatchObject({ status: 'En cours', end: '2026-03-05' });
    }
  });
});

it('« Vert » and « Orange » are weather, and no status: only the user says what a colour means', () => {
  const sheet = read(
    ['Projet', 'Pilote', 'Échéance', 'Météo'],
    ['Refonte du site', 'Léa', '30/04/2026', 'Vert'],
    ['Gestion des documents', 'Tom', '15/02/2026', 'Orange'],
    ['Bornes de recharge', 'Léa', '15/06/2026', 'Rouge'],
  );
  expect(actionOf(sheet, 'Refonte').status).toBeNull();
  expect(ownOf(sheet, 'Refonte')).toEqual({ Météo: 'Vert' });
});

it('« Mesures à mettre en place » beside the risks they answer are the actions', () => {
  const sheet = read(
    ['Unité', 'Danger', 'Gravité', 'Mesures à mettre en place', 'Responsable', 'Délai'],
    ['Gardiens', 'Port de charges', '3', 'Acheter un tracteur électrique', 'RH', '30/06/2026'],
    ['Gardiens', 'Agression', '4', 'Installer un bouton d’alerte', 'RH', '31/03/2026'],
    ['Bureau', 'Travail sur écran', '1', 'Ajuster les postes', 'RH', '30/04/2026'],
  );
  expect(actionOf(sheet, 'Installer').end).toBe('2026-03-31');
});

it('Rémi has his card: his name is no « remis »', () => {
  const sheet = read(
    ['À faire', 'En cours', 'Fini'],
    ['Affiche du printemps (Rémi)', 'Subvention de la mairie (Anne)', 'Assemblée (Anne)'],
    ['Ménage du local (Léa)', 'Flyer de rentrée (Rémi)', ''],
  );
  expect(actionOf(sheet, 'Affiche')).toMatchObject({ owner: 'Rémi', status: 'Prévu' });
});

describe('What is told again from one meeting to the next', () => {
  it('is as it was told last: « Statut au 15/02 », « Responsable 2026 », the others beside it', () => {
    const sheet = read(
      ['Action', 'Responsable 2025', 'Responsable 2026', 'Statut au 15/01', 'Statut au 15/02'],
      ['Réparer la porte', 'Léa', 'Tom', 'En cours', 'Fait'],
      ['Changer les ampoules', 'Tom', 'Tom', 'À faire', 'En cours'],
      ['Commander les badges', 'Léa', 'Inès', 'À faire', 'Fait'],
    );
    expect(actionOf(sheet, 'Réparer')).toMatchObject({ owner: 'Tom', status: 'Réalisé' });
    expect(actionOf(sheet, 'Changer')).toMatchObject({ owner: 'Tom', status: 'En cours' });
    expect(ownOf(sheet, 'Commander')).toEqual({
      'Responsable 2025': 'Léa',
      'Statut au 15/01': 'À faire',
    });
  });

  it('is as « Statut mars » says beside « Statut », which was told before', () => {
    const sheet = read(
      ['Action', 'Statut', 'Statut mars'],
      ['Réparer la porte', 'En cours', 'Fait'],
      ['Changer les ampoules', 'À faire', 'En cours'],
    );
    expect(actionOf(sheet, 'Réparer').status).toBe('Réalisé');
    expect(actionOf(sheet, 'Changer').status).toBe('En cours');
  });

  it('« Validé » beside « Fait » is a step, kept beside how far the row is', () => {
    const sheet = read(
      ['Action', 'Validé', 'Fait', 'Qui', 'Quand'],
      ['Réparer la porte', 'oui', 'non', 'Léa', '02/03/2026'],
      ['Changer les ampoules', 'oui', 'oui', 'Tom', '05/03/2026'],
      ['Commander les badges', 'non', 'non', 'Léa', '09/03/2026'],
    );
    expect(actionOf(sheet, 'Réparer').status).toBe('Prévu');
    expect(actionOf(sheet, 'Changer').status).toBe('Réalisé');
    expect(ownOf(sheet, 'Réparer')).toEqual({ Validé: 'oui' });
  });

  it('« fait sauf les affiches » is not all of it', () => {
    const sheet = read(
      ['Action', 'Qui', 'Où on en est'],
      ['Préparer la fête', 'Léa', 'fait sauf les affiches'],
      ['Ranger le local', 'Tom', 'OK sauf la cave'],
      ['Relancer', 'Léa', 'fait'],
    );
    expect(sheet.reading.actions.map(({ fields }) => fields.status)).toEqual([
      'En cours',
      'En cours',
      'Réalisé',
    ]);
  });
});

it('A market’s next step is due « Pour le », whatever « Fin de marché » says', () => {
  const sheet = read(
    ['N° marché', 'Objet', 'Notifié le', 'Fin de marché', 'Prochaine étape', 'Pour le'],
    ['2023-04', 'Espaces verts', '03/04/2023', '02/04/2026', 'Publier l’avis', '20/01/2026'],
    ['2024-11', 'Ascenseurs', '01/12/2024', '30/11/2028', 'Réunion de bilan', '17/03/2026'],
    ['2022-07', 'Nettoyage', '01/07/2022', '30/06/2026', 'Rédiger le cahier', '27/02/2026'],
  );
  expect(datesOf(sheet, 'Publier')).toEqual(['20/01/2026', '2026-01-20', '2026-01-20']);
  expect(ownOf(sheet, 'Publier')).toMatchObject({ 'Fin de marché': '02/04/2026' });
});

it('What a local holds, how many and in what state, is no plan', () => {
  const sheet = read(
    ['Désignation', 'Quantité', 'État', 'Observations'],
    ['Table pliante', '12', 'bon', ''],
    ['Chaise empilable', '80', 'bon', '2 cassées'],
    ['Sono portable', '1', 'à réparer', ''],
  );
  expect(sheet.reading.actions).toEqual([]);
});

it('What is to do for a vehicle is due « Pour le », not at the end of its insurance; « Le » over days says so too', () => {
  const headers = [
    ['À faire', 'Pour le'],
    ['Action', 'Le'],
    ['Étape suivante', 'Date'],
  ] as const;
  for (const [action, due] of headers) {
    const sheet = read(
      ['Véhicule', 'Fin d’assurance', action, due, 'Qui'],
      ['Kangoo', '14/01/2027', 'Changer les pneus', '14/02/2026', 'Léa'],
      ['Clio', '30/01/2027', 'Passer au contrôle', '30/03/2026', 'Léa'],
      ['Zoé', '30/06/2027', 'Réparer le phare', '30/04/2026', 'Léa'],
    );
    expect(datesOf(sheet, 'Changer')).toEqual(['14/02/2026', '2026-02-14', '2026-02-14']);
    expect(ownOf(sheet, 'Changer')).toMatchObject({ 'Fin d’assurance': '14/01/2027' });
  }
});

it('« Livré » before « Posé » is not done: the last of the steps is the end', () => {
  const sheet = read(
    ['Action', 'Qui', 'Livré', 'Posé'],
    ['Changer la porte', 'Léa', 'x', 'x'],
    ['Remplacer la vitre', 'Tom', 'x', ''],
    ['Fixer la rampe', 'Léa', '', ''],
  );
  expect(sheet.reading.actions.map(({ fields }) => fields.status)).toEqual(['Réalisé', null, null]);
  expect(ownOf(sheet, 'Remplacer')).toEqual({ Livré: 'x' });
});

it('« Échéance » before the action is its own, whatever « Date » after it is; « Semestre » before « Échéance » dates nothing', () => {
  const sheet = read(
    ['Thème', 'Échéance', 'Action', 'Date', 'Remarque'],
    ['Accueil', '02/03/2026', 'Former les gardiens', '02/02/2026', 'vu'],
    ['Accueil', '05/03/2026', 'Changer les badges', '03/02/2026', ''],
    ['Parc', '09/03/2026', 'Peindre le hall', '03/02/2026', ''],
  );
  expect(datesOf(sheet, 'Former')[2]).toBe('2026-03-02');
  const halves = read(
    ['Trimestre', 'Action', 'Échéance'],
    ['T1', 'Former les gardiens', '02/03/2026'],
    ['T1', 'Changer les badges', '05/03/2026'],
    ['T2', 'Peindre le hall', '09/05/2026'],
  );
  expect(datesOf(halves, 'Peindre')[2]).toBe('2026-05-09');
});

it('« Fait : oui » before « Validé : non » is not « Prévu »; nor is a bare « Date » after the works when they are due', () => {
  const steps = read(
    ['Action', 'Qui', 'Fait', 'Validé'],
    ['Réparer la porte', 'Léa', 'oui', 'oui'],
    ['Changer les ampoules', 'Tom', 'oui', 'non'],
    ['Commander les badges', 'Léa', 'non', 'non'],
  );
  expect(actionOf(steps, 'Réparer').status).toBe('Réalisé');
  expect(actionOf(steps, 'Changer').status).toBeNull();
  const works = read(
    ['Résidence', 'Fin des travaux', 'Travaux', 'Entreprise', 'Date'],
    ['Verger', '02/03/2026', 'Ravalement des façades', 'Roy', '02/01/2026'],
    ['Parc', '05/03/2026', 'Étanchéité de la toiture', 'Petit', '05/01/2026'],
    ['Lac', '09/03/2026', 'Changement des portes', 'Roy', '09/01/2026'],
  );
  expect(actionOf(works, 'Ravalement').end).toBe('2026-03-02');
});

describe('What is written down about an action is no deadline and no state of it', () => {
  it.each(['À faire avant', 'À traiter avant le', 'Pour', 'Avant', 'À réaliser pour'])(
    'the day it was noted, beside « %s »',
    (due) => {
      const sheet = read(
        ['Date', 'Constat', 'Action', 'Qui', due],
        ['05/01/2026', 'Porte voilée', 'Changer la porte', 'Karim', '13/02/2026'],
        ['12/01/2026', 'Tube cassé', 'Poser un tube', 'Anne', '20/03/2026'],
      );
      expect(actionOf(sheet, 'Poser').end).toBe('2026-03-20');
      expect(ownOf(sheet, 'Poser')).toMatchObject({ Date: '12/01/2026' });
    },
  );

  it('when the form was sent', () => {
    const sheet = read(
      ['Horodateur', 'Action', 'Qui'],
      ['05/01/2026', 'Changer la porte', 'Karim'],
      ['12/01/2026', 'Poser un tube', 'Anne'],
    );
    expect(actionOf(sheet, 'Poser').end).toBeNull();
  });

  it('the last time of what comes back', () => {
    const sheet = read(
      ['Action', 'Qui', 'Fait le', 'Prochain'],
      ['Vérifier les extincteurs', 'Karim', '20/03/2025', '20/03/2026'],
      ['Tester les blocs de secours', 'Anne', '05/01/2026', '05/02/2026'],
    );
    const { status, doneOn, end } = actionOf(sheet, 'Tester');
    expect([status, doneOn, end]).toEqual([null, null, '2026-02-05']);
  });

  it('how much was reached', () => {
    const sheet = read(
      ['Action', 'Qui', 'Échéance', 'Objectif', 'Réalisé'],
      ['Poser des bancs', 'Karim', '30/01/2026', '{n:10}', '{n:10}'],
      ['Changer les tubes', 'Anne', '13/02/2026', '{n:40}', '{n:12}'],
    );
    expect(actionOf(sheet, 'Changer').status).toBeNull();
    expect(ownOf(sheet, 'Changer')).toMatchObject({ Objectif: 40, Réalisé: 12 });
  });

  it('that the list was brought up to date, between its rows', () => {
    const sheet = read(
      ['Action', 'Qui', 'Quand'],
      ['Repeindre le hall', 'Karim', '30/01/2026'],
      ['MAJ le 02/03/2026', '', ''],
      ['Poser un banc', 'Anne', '29/05/2026'],
    );
    expect(sheet.reading.actions).toHaveLength(2);
  });
});

it('« Fait » and « En cours » under « Suite » say how far each action is, where nothing else does', () => {
  const sheet = read(
    ['Action', 'Qui', 'Suite'],
    ['Repeindre le hall', 'Karim', 'Fait'],
    ['Poser un banc', 'Anne', 'En cours'],
    ['Tondre', 'Anne', 'À faire'],
  );
  const statuses = sheet.reading.actions.map(({ fields }) => fields.status);
  expect(statuses).toEqual(['Réalisé', 'En cours', 'Prévu']);
});

it('« À prévoir », after what was done, is the action and has its deadline', () => {
  const sheet = read(
    ['Intervention réalisée', 'Qui', 'À prévoir', 'Pour le'],
    ['Purge faite', 'Karim', 'Changer le vase', '13/03/2026'],
    ['Nettoyage du toit', 'Karim', 'Reprendre le solin', '30/04/2026'],
  );
  expect(actionOf(sheet, 'Changer').end).toBe('2026-03-13');
  expect(ownOf(sheet, 'Changer')).toEqual({ 'Intervention réalisée': 'Purge faite' });
});

it('« Fin du marché » beside « À relancer le » ends the market, and no action', () => {
  const sheet = read(
    ['Marché', 'Titulaire', 'Fin du marché', 'À relancer le'],
    ['Nettoyage', 'Propre', '31/12/2026', '01/06/2026'],
    ['Ascenseurs', 'Otis', '30/06/2026', '12/02/2026'],
  );
  expect(datesOf(sheet, 'Ascenseurs')).toEqual(['12/02/2026', '2026-02-12', '2026-02-12']);
  expect(ownOf(sheet, 'Ascenseurs')).toMatchObject({ 'Fin du marché': '30/06/2026' });
});

it('« À faire », « Prochaine étape » in infinitives beside « Sujet » or « Dossier » name the actions', () => {
  for (const [subject, toDo] of [
    ['Sujet', 'À faire'],
    ['Dossier', 'Prochaine étape'],
  ] as const) {
    const sheet = read(
      [subject, toDo, 'Qui', 'Pour quand'],
      ['Ménage', 'Vérifier les extincteurs', 'Karim', '30/06/2026'],
      ['Budget', 'Relancer le prestataire', 'Anne', '15/07/2026'],
    );
    const { proposal, end } = actionOf(sheet, 'Relancer');
    expect(end).toBe('2026-07-15');
    expect(proposal.own).toEqual([expect.objectContaining({ header: subject, value: 'Budget' })]);
  }
});

it('« demande faite » is a step of the work, asked about, and the end of the demand itself', () => {
  const sheet = read(
    ['Action', 'Échéance', 'Suivi'],
    ['Remplacer la chaudière', '30/06/2026', 'demande faite'],
    ['Demande de subvention', '15/07/2026', 'demande faite'],
    ['Repeindre le hall', '15/07/2026', 'fait mais à reprendre'],
  );
  const { status, proposal } = actionOf(sheet, 'Remplacer');
  expect(status).toBeNull();
  expect(proposal.fields.comment).toContain('demande faite');
  expect(actionOf(sheet, 'Demande').status).toBe('Réalisé');
  expect(actionOf(sheet, 'Repeindre').status).toBe('En cours');
});

it('« Clôture de l’exercice 2025 » with its own day is a task, and no time of another', () => {
  const sheet = read(
    ['Action', 'Pilote', 'Échéance'],
    ['Clôture de l’exercice 2025', 'Karim', '30/06/2026'],
    ['Relancer le prestataire', 'Anne', '15/07/2026'],
  );
  expect(actionOf(sheet, 'Clôture')).toMatchObject({ owner: 'Karim', end: '2026-06-30' });
});

it('« Report » beside « Délai initial » is when it is due now; « Ouverture | Fermeture » from when to when', () => {
  const late = read(
    ['Action', 'Délai initial', 'Report'],
    ['Relancer le prestataire', '15/06/2026', '15/07/2026'],
    ['Signer la convention', '20/06/2026', ''],
  );
  expect(actionOf(late, 'Relancer').end).toBe('2026-07-15');
  expect(actionOf(late, 'Signer').end).toBe('2026-06-20');
  const works = read(
    ['Chantier', 'Pilote', 'Ouverture', 'Fermeture'],
    ['Réfection de la voirie', 'Anne', '02/06/2026', '20/06/2026'],
    ['Pose des luminaires', 'Karim', '07/07/2026', '18/07/2026'],
  );
  expect(actionOf(works, 'Pose')).toMatchObject({ start: '2026-07-07', end: '2026-07-18' });
});

it('names of columns on both sides of narrow empty ones are one header', () => {
  const sheet = read(
    ['A faire', '', 'Qui ?', '', 'Etat avancement'],
    ['', '', '', '', ''],
    ['Plan du site', '', 'Nico', '', 'Fait'],
    ['Maquette', '', 'Alex', '', 'En cours'],
  );
  expect(actionOf(sheet, 'Maquette')).toMatchObject({ owner: 'Alex', status: 'En cours' });
});

it('« Livrables » over a list that has no other header names it, and is none of its lines', () => {
  const list = read(
    ['Livrables'],
    ['Rédiger le cahier des charges'],
    ['Présenter la maquette'],
    ['Former les gardiens'],
  );
  expect(list.reading.actions.map(({ fields }) => fields.title)).not.toContain('Livrables');
});

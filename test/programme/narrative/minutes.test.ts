import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** The rows of the minutes of 17 May 2022: title and status. */
function rowsOf(...lines: readonly string[]): readonly string[] {
  const sheet = aSheet(
    'Récit',
    lines.map((line) => [line]),
  );
  const { actions } = readNarrative(sheet, readingContextOn('2022-05-17'));
  return actions.map(({ fields }) => `${fields.title}: ${fields.status ?? ''}`);
}

describe('What a list or a mail asks for is a row', () => {
  it.each([
    [
      ['Bilan', 'À faire', '- Clés du local', '- Bâche de la serre'],
      ['Clés du local: Prévu', 'Bâche de la serre: Prévu'],
    ],
    [
      ['Pouvez-vous nous transmettre vos remarques sur la plaquette ?'],
      ['Transmission des remarques sur la plaquette: Prévu'],
    ],
    [
      ['Pour la kermesse, prévoir des tables et réserver la sono.'],
      ['Pour la kermesse, prévoir des tables: Prévu', 'Réserver la sono: Prévu'],
    ],
    [['En cas de pluie, réserver la salle.'], ['Réservation de la salle: Prévu']],
    [
      ['La tombola a plu, nous augmenterons à 250 le nombre de cases.'],
      ['Nous augmenterons à 250 le nombre de cases: Prévu'],
    ],
    [
      ['Le projet comprendra la démolition du garage.'],
      ['Le projet comprendra la démolition du garage: Prévu'],
    ],
    [
      ['Ordre du jour', 'Vendredi 3 juin : sortie sur Paris', 'Relance', 'Les devis sont signés.'],
      ['Sortie sur Paris: Prévu', 'Signature des devis: Réalisé'],
    ],
    [['En attendant la livraison, le syndicat a posé des bornes.'], ['Pose de bornes: Réalisé']],
    [
      [
        'La vente a été signée en février 2021 et la demande de permis déposée la semaine dernière.',
      ],
      ['Signature de la vente: Réalisé', 'Demande de permis déposée: Réalisé'],
    ],
    [['Avez-vous des nouvelles du permis ?'], []],
    [['Aucune salle n’est disponible pour le jeudi 9 juin.'], []],
    [['Fin juin 2022', '- Qu’est-ce que cela change ?'], []],
    [['Le chantier a pris trois semaines de retard.'], []],
  ])('%s', (lines, expected) => {
    expect(rowsOf(...lines)).toEqual(expected);
  });
});

describe('The to-do list of the minutes of a meeting', () => {
  it.each([
    ['- Reconvoquer une assemblée générale', ['Reconvoquer une assemblée générale: Prévu']],
    [
      '- Marc : chercher une date pour le forum',
      ['Marc : recherche d’une date pour le forum: Prévu'],
    ],
    [
      '- Thomas : se renseigner pour savoir si l’aide est reconduite',
      ['Thomas : se renseigner pour savoir si l’aide est reconduite: Prévu'],
    ],
    // In small letters, after what announces it, it is the same.
    ['- mettre en place un règlement ;', ['Mise en place d’un règlement: Prévu']],
    ['- à créer un local à vélos,', ['Création d’un local à vélos: Prévu']],
    ['- d’informer les familles en juin', ['Information des familles: Prévu']],
    ['- réalisation d’une étude', ['Réalisation d’une étude: Prévu']],
    ['Il est nécessaire de relancer la CAF.', ['Relance de la CAF: Prévu']],
  ])('has a row for each thing to do: %s', (line, expected) => {
    expect(rowsOf(line)).toEqual(expected);
  });

  it.each([
    ['- Relancer la DDCS (fait)', 'Réalisé'],
    ['- Relancer la DDCS FAIT', 'Réalisé'],
    ['- Relancer la DDCS PAS FAIT', 'Prévu'],
    ['- Relancer la DDCS (en cours)', 'En cours'],
    ['- Relancer la DDCS – en cours', 'En cours'],
    ['- Nettoyage des vieilles annonces (fait)', 'Réalisé'],
    ['- Faire le transfert de la ligne à la banque. PAS FAIT', 'Prévu'],
    ['- Relancer la DDCS', 'Prévu'],
    ['- Étude de faisabilité, statut : « en cours »', 'En cours'],
    ['- Mise en forme du livret, en cours', 'En cours'],
    ['- Rédaction puis mise en forme du livret', 'Prévu'],
    ['L’acquisition de la maison n’a pas abouti.', 'Abandonné'],
    ['- Étude de faisabilité (statut « en préparation »)', 'En préparation'],
    ['- Signature de la convention, état : "terminé"', 'Réalisé'],
    ['- Mise en place du comité : « en cours ».', 'En cours'],
    ['Une étude serait « en préparation ».', 'En préparation'],
  ])('takes the status that ends a line: %s', (line, status) => {
    const rows = rowsOf(line);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(new RegExp(`: ${status}$`, 'u'));
    expect(rows[0]).not.toMatch(/FAIT|\(/u);
  });

  it('stands under its heading, which is no row', () => {
    expect(rowsOf('Actions', '- Relancer la DDCS', '- Écrire à la CAF')).toHaveLength(2);
  });

  it('is announced by what is no row', () => {
    const rows = rowsOf(
      'Trois pistes ont été proposées :',
      '- retirer les bacs',
      '- poser un rail',
    );
    expect(rows).toEqual(['Retrait des bacs: Prévu', 'Pose d’un rail: Prévu']);
  });

  it('does not take a noun that ends like a verb for something to do', () => {
    expect(rowsOf('- Grenier de la résidence Foch')).toEqual([]);
  });
});

describe('The list of a meeting', () => {
  it('goes on past its first paragraph: a line with a month is no title there', () => {
    const rows = rowsOf(
      'Notre prochaine année est à construire ensemble, et chacun propose des idées de sorties.',
      'Troc végétal : fin juin – échange de plants',
      'Soirée conte : à voir',
      'Trésorerie :',
      'Les comptes sont approuvés.',
    );
    expect(rows).toContain('Troc végétal : échange de plants: Prévu');
  });

  it('reads « à partir de » as a date and nothing to do', () => {
    expect(rowsOf('- Randonnées : marche le dimanche, une par mois à partir de juin')).toEqual([
      'Randonnées : marche le dimanche, une par mois: Prévu',
    ]);
  });

  it('does not take what a condition holds back for done', () => {
    const rows = rowsOf('Si dossier retenu, mise en service envisagée en novembre.');
    expect(rows).toContain('Mise en service: Prévu');
    expect(rows.join()).not.toContain('Réalisé');
  });

  it('reads words written for both genders', () => {
    expect(rowsOf('Un(e) agent(e) sera nommé(e) en juin.').join()).toContain(': Prévu');
  });
});

describe('What is no action gives no row', () => {
  it.each([
    'Cette validation porte à 48 places la capacité d’accueil.',
    'Le projet clignote toujours dans les esprits.',
    'C’est une restructuration de cet établissement qui fête ses trente ans.',
    '"Nous accorderons un soin particulier au calendrier", assure le préfet.',
    'Les contraintes ne remettent pas en cause la mission.',
    'La concertation passe par une réunion d’information.',
    'L’association ne signe pas la convention.',
  ])('%s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});

describe('What someone does now is under way', () => {
  it.each([
    ['Quentin fait le rapport financier.', 'En cours'],
    ['Le diocèse met à disposition un presbytère.', 'En cours'],
    ['Le chantier du centre de santé progresse rapidement.', 'En cours'],
    ['Une aire de jeux dès 2019', 'En cours'],
  ])('%s', (text, status) => {
    expect(rowsOf(text).join()).toContain(`: ${status}`);
  });

  it.each([
    'L’opération s’élevant à 9 000 € porte sur les façades et la rénovation des halls.',
    'Les deux projets ne vont pas suivre le même calendrier.',
  ])('and what only tells how things are gives no row: %s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});

it('« À faire » over a list says how far it is, and is no strand', () => {
  const lines = ['Réunion du 2 mai', 'À faire :', '- Réserver la salle', '- Commander le buffet'];
  const sheet = aSheet(
    'Récit',
    lines.map((line) => [line]),
  );
  const { actions } = readNarrative(sheet, readingContextOn('2022-05-17'));
  expect(actions.map(({ fields: { strand, status } }) => [strand, status])).toEqual([
    ['', 'Prévu'],
    ['', 'Prévu'],
  ]);
});

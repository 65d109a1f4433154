import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** What is written and what is asked of a field, row by row. */
function namesIn(text: string, field: 'partners' | 'site'): readonly string[] {
  const { actions } = readNarrative(aSheet('Récit', [[text]]), readingContextOn('2016-04-11'));
  return actions.map(({ fields, deduced }) => {
    const asked = deduced.filter((value) => value.field === field).map(({ value }) => `${value} ?`);
    return [fields[field], asked].flat().filter(Boolean).join(', ');
  });
}

describe('what is done is no site', () => {
  it('whatever its quotation marks', () => {
    const text = 'Le programme « Grosses réparations » sera lancé en mai.';
    expect(namesIn(text, 'site')).toEqual(['']);
    expect(namesIn('Le programme « Les Tilleuls » sera lancé en mai.', 'site')).toEqual([
      'Les Tilleuls',
    ]);
  });
});

describe('a body is a partner when its sentence shows it', () => {
  it.each([
    ['Le livret sera relu avec l’association Oppelia.', ['Oppelia']],
    ['L’ESRN anime deux ateliers en mai.', ['ESRN']],
    ['L’EPT Plaine Nord a lancé en 2015 un appel d’offres.', ['EPT Plaine Nord']],
    ['Nous confierons la gestion à CDV Habitat Nord.', ['CDV Habitat Nord']],
    ['Le dossier a été transmis à la CRAB en mars.', ['CRAB']],
    ['Les visites se font avec notre partenaire Scalis.', ['Scalis']],
    ['Les visites se font avec Jeunesse et Habitat.', ['Jeunesse et Habitat']],
    ['L’avenant est signé par le bailleur social Ardevie.', ['Bailleur social Ardevie']],
    ['Nous avons rencontré le service des Eaux Fin Février 2016.', ['Service des Eaux']],
    ['Le bailleur ‘Mon Abri’ a signé la convention.', ['Bailleur Mon Abri']],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'partners').join()).toContain(expected.join());
    expect(namesIn(text, 'partners').join()).not.toContain('?');
  });

  it.each([
    ['L’état des lieux est réalisé.', ''],
    ['L’état du chemin sera vérifié en mai.', ''],
    ['C. DURAND prépare le budget.', ''],
    ['La pose de la structure se fera fin mai.', ''],
    ['Une demande de DETR sera déposée en mai.', ''],
    ['Le questionnaire a été dépouillé à l’aide de Sophie.', ''],
    ['Nous avons rencontré Paul Rivière en mars.', ''],
    ['L’enquête sera diffusée via Trello en juin.', ''],
    ['La convention avec Scalis sera signée en juin.', ''],
    ['Nous organiserons un événement CD en mai.', 'Conseil départemental ?'],
    ['Le remplacement de la KXV débutera en mai.', ''],
    ['Les travaux ELEC et CVD seront réceptionnés en mai.', ''],
    ['Le TRI SÉLECTIF sera présenté aux locataires en mai.', ''],
    ['Le réseau EAU POTABLE sera renouvelé en mai.', ''],
    ['Une réunion avec CVM se tiendra en mai.', 'CVM'],
    ['Trente logements de type PLR seront livrés en mai.', ''],
    ['L’équipe de Brigitte fera l’état des lieux en avril.', ''],
    ['Le comité se tiendra le 24 mai en mairie de Liévin.', 'Mairie de Liévin ?'],
  ])('and is only asked otherwise: %s', (text, expected) => {
    expect(namesIn(text, 'partners')).toEqual([expected]);
  });

  it.each([
    'Le dossier a été préparé avec Madame Lopez en mars.',
    'La VMC sera remplacée en mai.',
    'Huit logements pour jeunes adultes avec TSA seront livrés en mai.',
    'Le PV a été diffusé le 8 mars.',
    'Virginie FLEURY a rencontré les habitants en mars.',
    'La réparation des fuites du réseau de Plouvien est terminée.',
    'Le fonds sera sollicité, la commune de Guipavas ne pouvant aider les études.',
    'Le forfait sera souscrit par toutes les associations Gimbrédoises en mai.',
    'L’association des maires de France organisera une rencontre en mai.',
    'Monsieur le Maire a signé le permis en mars.',
    'L’association assure deux permanences par mois.',
    'La mairie et l’école sont raccordées au réseau de chaleur.',
    'Le bail a été présenté par Madame la maire en mars.',
  ])('and somebody with a title or a thing in letters is none: %s', (text) => {
    expect(namesIn(text, 'partners')).toEqual(['']);
  });

  it.each([
    ['Le prix de l’USH a été remis en mars.', 'USH ?'],
    ['L’atelier s’est tenu dans les locaux de la mairie de Gap.', 'Mairie de Gap ?'],
    ['La séance aura lieu à la sous-préfecture de Dinan.', 'Sous-préfecture de Dinan ?'],
    ['Le projet de la Croix-Rouge a été présenté en mars.', 'Croix-Rouge ?'],
    [
      'Le rapport sera rédigé par Sereho, qui a travaillé pour la ville de Creil.',
      'Ville de Creil ?',
    ],
  ])('and what is named without taking part is only asked: %s', (text, expected) => {
    expect(namesIn(text, 'partners')[0]).toContain(expected);
    expect(namesIn(text, 'partners')[0]).not.toMatch(/(?:Creil|Gap|Dinan)(?! \?)/u);
  });

  it.each([
    ['L’agence de la rue de la CAF ouvrira en mai.', ''],
    ['Une charte sera signée en mai avec Soliha, contrairement à la CAF.', 'SOLIHA'],
    ['Un jardin sera créé en mai avec Soliha, comme celui de la CAF.', 'SOLIHA'],
    ['L’association Emmaüs Connect formera dix locataires.', 'Emmaüs Connect'],
    ['L’accord de la CAF et de l’ADIL a été reçu.', 'CAF, ADIL'],
    ['La Caisse des Dépôts et Consignations a signé le prêt.', 'Caisse des Dépôts'],
    ['La directrice de la CAF, Cécile Viard, a confirmé le soutien de la caisse.', 'CAF'],
    ['Pour tester la charte avec la CAF, le Haut Vallarin a été désigné.', 'CAF'],
    ['Une réunion aura lieu dans la salle commune de Montplaisir avec la CAF.', 'CAF'],
    [
      'Une réunion avec l’APF et sa délégation départementale a eu lieu.',
      'APF – délégation départementale',
    ],
    [
      'Un diagnostic sera mené avec 6 communes de la Communauté de Communes de Lannion.',
      'Communauté de Communes de Lannion',
    ],
  ])('and a street, a comparison and half of a name are nobody: %s', (text, expected) => {
    expect(namesIn(text, 'partners')).toEqual([expected]);
  });

  it.each([
    ['Le centre social Graine de vie ouvrira un atelier.', 'Centre social Graine de vie ?'],
    ['Le déploiement du réseau Osiris 3 est terminé.', 'Réseau Osiris 3 ?'],
    ['L’opération Ma Ville sans voiture aura lieu le 5 mai.', ''],
  ])('whole, and no project or meeting (%s)', (text, expected) => {
    expect(namesIn(text, 'partners')).toEqual([expected]);
  });

  it('and keeps both words of « Toit & Lien »', () => {
    const text = 'La convention avec l’association Toit & Lien sera signée en juin.';
    expect(namesIn(text, 'partners')).toEqual(['Toit & Lien']);
  });
});

describe('who decides', () => {
  it('is not who is to do what was decided', () => {
    const text = 'Les élus ont validé la reprise du projet par le bailleur Ardevie.';
    const { actions } = readNarrative(aSheet('Récit', [[text]]), readingContextOn('2016-04-11'));
    expect(actions.map(({ fields }) => fields.decisionMaker)).not.toContain('Bailleur Ardevie');
  });
});

describe('a site is written where its sentence names it', () => {
  it.each([
    'Le financement du programme PER a été voté.',
    'Le programme Petites Villes de demain est lancé.',
  ])('and a scheme is none (%s)', (text) => {
    expect(namesIn(text, 'site')).toEqual(['']);
  });

  it('and a street is none', () => {
    const text = 'La réunion aura lieu le 3 mai au 12 rue du Moulin des Ormes.';
    expect(namesIn(text, 'site')).toEqual(['']);
  });

  it('and only asked where the paragraph carries it', () => {
    const text =
      'Pour la résidence Les Acacias, le bail est signé. La réunion aura lieu le 3 mai. Les travaux du quartier sont terminés.';
    expect(namesIn(text, 'site')).toEqual([
      'Résidence Les Acacias',
      'Résidence Les Acacias ?',
      'Résidence Les Acacias ?',
    ]);
  });

  it('and never where it is named for contrast', () => {
    const text = 'Les boîtes aux lettres ont été posées, sauf à la résidence du Lac.';
    expect(namesIn(text, 'site')).toEqual(['']);
  });

  it('and the site of the Internet is none', () => {
    expect(namesIn('Le site Internet sera refondu en mai.', 'site')).toEqual(['']);
  });
});

describe('a town hall', () => {
  it('is where people meet, unless the town is told', () => {
    expect(namesIn('Une réunion publique se tiendra en mairie le 20 mai.', 'partners')).toEqual([
      '',
    ]);
    expect(namesIn('À Saujon, une rencontre a eu lieu en mairie.', 'partners')).toEqual([
      'Mairie de Saujon',
    ]);
  });
});

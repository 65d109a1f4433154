import { resolveDitto } from '../../../src/programme/intake/tables/ditto';
import { nameColour } from '../../../src/programme/reading/colours';
import { readPeriodLabel } from '../../../src/programme/intake/time/period-labels';
import { readCondition } from '../../../src/programme/reading/read-condition';
import { partnerNames, readPartners } from '../../../src/programme/intake/cells/read-partners';
import { readCount, readDwellings } from '../../../src/programme/intake/cells/read-quantities';
import { typeOfTitle } from '../../../src/programme/intake/cells/action-type';
import { buildReferences } from '../../../src/programme/names/references';
import { splitActions, splitParallel } from '../../../src/programme/intake/tables/split-cells';
import { DEFAULT_LISTS } from '../../../src/programme/tracker/lists';

const NORD = buildReferences({
  referenceDate: '2014-05-15',
  usesTerritories: true,
  department: '59',
  council: '59',
  partners: [],
  sites: [],
  territories: DEFAULT_LISTS.territories,
});

describe('A cell of partners', () => {
  it.each([
    [
      'VISA, Parcours de Femmes, Sauvegarde du Nord',
      ['Association VISA', 'Parcours de Femmes', 'La Sauvegarde du Nord'],
    ],
    ['C.G.', ['Conseil Général du Nord']],
    ['C. G. et DDCS', ['Conseil Général du Nord', 'DDCS']],
    ['APEI R/T', ['APEI de Roubaix/Tourcoing']],
    ['DDCS/VISA', ['DDCS', 'Association VISA']],
    ['APEI Roubaix Tourcoing + APF', ['APEI de Roubaix/Tourcoing', 'APF']],
    ['l’association', ['À préciser']],
    ['cabinet à désigner', ['À préciser']],
    ['à désigner', ['À préciser']],
    ['CAF, ?', ['CAF']],
    ['Habitat et Humanisme', ['Habitat et Humanisme']],
    ['Collectif Les Toits ; CAF', ['Collectif Les Toits', 'CAF']],
    ['Mairie', ['Ville de Téteghem']],
    ['tous', []],
    ['si retenu', []],
    ['consultation en cours', []],
    ['-', []],
    ['CD 59', ['Conseil Général du Nord']],
    ['Dépt 59', ['Conseil Général du Nord']],
    ['U.D.A.F. 59', ['U.D.A.F. 59']],
    ['Croix Rouge', ['Croix-Rouge']],
    ['Conseil départemental du Nord', ['Conseil départemental du Nord']],
    ['ADIL, Accueil et Promotion', ['ADIL', 'Accueil et Promotion']],
    ['ADIL 59 ; Toit et Fraternité 59 ; CCAS', ['ADIL 59', 'Toit et Fraternité 59', 'CCAS']],
    ['CAF, Habitat et Humanisme et CCAS', ['CAF', 'Habitat et Humanisme', 'CCAS']],
    ['CAF, Oxygène et Les Tisserands', ['CAF', 'Oxygène', 'Les Tisserands']],
    ['CAF, VISA et l’Abri', ['CAF', 'Association VISA', 'Abri']],
    ['Ville de Lens/ANRU', ['Ville de Lens', 'ANRU']],
    ['UDAF 59/SPIP', ['UDAF 59', 'SPIP']],
    ['ANRU/Communauté urbaine de Valmont', ['ANRU', 'Communauté urbaine de Valmont']],
    ['CSF/CGL', ['CSF', 'CGL']],
    ['Papillons Blancs Lens/Liévin', ['Papillons Blancs Lens/Liévin']],
    ['Mission locale Sambre/Avesnois', ['Mission locale Sambre/Avesnois']],
    ['Bureau d’études Arpenteurs', ['Bureau d’études Arpenteurs']],
    ['Association Permanente des Lavandières', ['Association Permanente des Lavandières']],
  ])('« %s » names %j', (cell, names) => {
    expect(partnerNames(readPartners(cell, NORD, 'Téteghem'))).toEqual(names);
  });

  it.each([
    ['Mairie du Havre', ['Ville du Havre']],
    ['Ville d’Arras', ['Ville d’Arras']],
    ['Ville de La Rochelle', ['Ville de La Rochelle']],
  ])('names the town of « %s » as one says it', (cell, names) => {
    expect(partnerNames(readPartners(cell, NORD, null))).toEqual(names);
  });

  it.each([
    ['CD13', ['Conseil départemental des Bouches-du-Rhône']],
    [
      'CD 23, Département 2A',
      ['Conseil départemental de la Creuse', 'Conseil départemental de la Corse-du-Sud'],
    ],
    ['Dépt 13', ['Conseil départemental des Bouches-du-Rhône']],
    ['Conseil général des Bouches-du-Rhône', ['Conseil général des Bouches-du-Rhône']],
  ])('gives « %s » in 2016 the name of that time', (cell, names) => {
    const south = buildReferences({
      referenceDate: '2016-09-20',
      usesTerritories: false,
      department: '13',
      council: '13',
      partners: [],
      sites: [],
      territories: [],
    });
    expect(partnerNames(readPartners(cell, south, null))).toEqual(names);
  });

  it('names no département that the workbook does not speak of', () => {
    const nowhere = buildReferences({
      referenceDate: '2014-05-15',
      usesTerritories: false,
      department: null,
      council: null,
      partners: [],
      sites: [],
      territories: [],
    });
    expect(partnerNames(readPartners('CG', nowhere, null))).toEqual(['Conseil Général']);
  });
});

describe('A cell with several actions', () => {
  it.each([
    ['- Visite\n- Convention', ['Visite', 'Convention']],
    ['1) Visite\n2) Convention', ['Visite', 'Convention']],
    ['Visite\nConvention', ['Visite', 'Convention']],
    ['Visite du quartier\navec la Ville', ['Visite du quartier avec la Ville']],
    ['Agences :\n- visite\n- convention', ['Agences : visite', 'Agences : convention']],
    ['Relances :\n- Des bailleurs\n- De la mairie', ['Relances : Des bailleurs ; De la mairie']],
    ['Toitures\nVelux et gouttières\nPeinture', ['Toitures Velux et gouttières Peinture']],
    ['- Gardiens (juin)\n- Locataires', ['Gardiens (juin)', 'Locataires']],
    ['- Gardiens 2017\n- Locataires', ['Gardiens 2017 ; Locataires']],
    ['Visite', ['Visite']],
    ['', []],
  ])('%j gives %j', (cell, actions) => {
    expect(splitActions(cell)).toEqual(actions);
  });

  it('is cut at each line when another cell has as many lines', () => {
    expect(splitActions('visite du quartier\nciblage', [2])).toEqual([
      'visite du quartier',
      'ciblage',
    ]);
  });

  it('never takes the slashes of a date for separators', () => {
    expect(splitParallel('12/03/2014', 3, 'due')).toBeNull();
    expect(splitParallel('✔ / en cours / à venir', 3, 'status')).toHaveLength(3);
  });
});

describe('Ditto marks', () => {
  it.each([
    ['idem', 'Visite', 'Visite'],
    ['"', 'Visite', 'Visite'],
    ['″', 'Visite', 'Visite'],
    ['idem autres bassins', 'Publics – cycle 1', 'Publics – autres bassins'],
    ['idem Littoral', 'Visite', 'Visite – Littoral'],
    ['Identification', 'Visite', 'Identification'],
    ['idem', '', 'idem'],
  ])('« %s » under « %s » is « %s »', (typed, above, read) => {
    expect(resolveDitto(typed, above)).toBe(read);
  });
});

describe('A condition', () => {
  it.each([
    ['sept. si retenu', 'si retenu', 'Bloquante'],
    ['sous réserve de la décision du jury', 'sous réserve de la décision du jury', 'Bloquante'],
    ['se fera même si non retenu ANRU II', 'même si non retenu ANRU II', 'Non bloquante'],
    ['demander le prêt si le projet est retenu', 'si le projet est retenu', 'Bloquante'],
    ['en tout état de cause', 'en tout état de cause', 'Non bloquante'],
    ['Ravalement (si la mairie le veut)', 'si la mairie le veut', 'Bloquante'],
    ['Repeindre le hall si le temps le permet', 'si le temps le permet', 'Bloquante'],
    ['à lancer en cas d’accord', 'en cas d’accord', 'Bloquante'],
    ['à lancer dès accord du syndic', 'dès accord du syndic', 'Bloquante'],
    ['à lancer, des accord du syndic', 'des accord du syndic', 'Bloquante'],
    ['works subject to approval', 'subject to approval', 'Bloquante'],
    ['septembre, avec ou sans subvention', 'avec ou sans subvention', 'Non bloquante'],
  ])('« %s » says « %s », %s', (text, words, effect) => {
    expect(readCondition(text)).toMatchObject({ words, effect });
  });

  it.each([
    'si possible',
    'supprimer les doublons (si pas nécessaires)',
    'Si l’envoi échoue, que faire ?',
    'Voir avec le propriétaire si il y a des contradictions',
    'Rechercher si la marque existe',
    'Demander au gardien si la cave est vide',
    'Sauf si elle est déjà au dossier',
    'If there is need of any update',
    'Most, if not all, of the tools',
    'We have vendors who are subject to PCI',
    'Il attend depuis si longtemps',
    'Trier par nom si un nom est renseigné',
    'Le message s’affiche en cas de problème',
    'Recherche avec ou sans accent',
    'We have read the provided documents',
    'Milestone B - Provided us with the route',
    'Sa : Sacha, Si : Simone, A : Aurélie',
    'Upload – if there are several numbers the vehicles do not update',
    'Vérifier si l’accord est signé',
    'Donner des avis aux locataires',
    'Gestion des accord du syndic',
    'Suivi des validation du bureau',
    'Tableau des autorisation',
    'aussi',
    'visite',
    '',
  ])('« %s » is none', (text) => {
    expect(readCondition(text)).toBeNull();
  });
});

describe('Counts', () => {
  it.each([
    ['12/14', { present: 12, registered: 14, kind: 'pair' }],
    ['9 + 1', { present: null, proposed: 10, kind: 'vague' }],
    ['~10', { present: null, proposed: 10, kind: 'vague' }],
    ['une dizaine', { present: null, proposed: 10, kind: 'vague' }],
    ['NC', { present: null, proposed: null, kind: 'unknown' }],
    ['13 (dont 1 APF)', { present: 13, remark: '13 (dont 1 APF)', kind: 'number' }],
    ['0', { present: 0, kind: 'number' }],
    ['', { present: null, kind: 'empty' }],
    ['plein', { present: null, kind: 'not-understood' }],
  ])('« %s »', (text, count) => {
    expect(readCount(text)).toMatchObject(count);
  });

  it.each([
    ['10 logts conventionnés', 10],
    ['Convention VISA (10 lgts)', 10],
    ['10 000 logements HLM accompagnés', null],
    ['445 pers.', null],
  ])('« %s » speaks of %j dwellings', (text, dwellings) => {
    expect(readDwellings(text)).toBe(dwellings);
  });
});

describe('The type of an action', () => {
  it.each([
    ['Décision du CG', 'Accès', 'Décision'],
    ['Réunions avec les locataires', '', 'Récurrent'],
    ['COPIL', '', 'Jalon'],
    ['AO : réponses', '', 'Jalon'],
    ['Réhabilitation', 'Accès', 'Tâche'],
    ['Report statistic', '', 'Tâche'],
    ['Tranquillité publique', 'Formations', 'Récurrent'],
    ['Consultation pour la formation', 'Formations', 'Tâche'],
    ['Accord sur le loyer', 'Accès', 'Décision'],
    ['Réponse sur la garantie d’emprunt', 'Accès', 'Décision'],
    ['Réponse de la CAF à notre demande', 'Accès', 'Décision'],
    ['Réponse à l’appel à projets', 'Accès', 'Jalon'],
    ['Pension de famille – remise des clés', 'Accès', 'Jalon'],
    ['Accueil, installation et suivi des ménages', 'Accès', 'Tâche'],
    ['2èmes entrées dans les lieux', 'Accès', 'Jalon'],
    ['Premier COPIL', '', 'Jalon'],
    ['Première livraison de logements', 'Accès', 'Jalon'],
    ['Premier étage : peindre', 'Travaux', 'Tâche'],
    ['Premiers essais', '', 'Tâche'],
    ['Premier questionnaire', 'Habitants', 'Tâche'],
    ['Première version du site', '', 'Tâche'],
    ['Fête de quartier', 'Habitants', 'Jalon'],
    ['Goûter des familles', 'Habitants', 'Jalon'],
    ['Marche exploratoire', 'Habitants', 'Jalon'],
    ['Atelier cuisine', 'Habitants', 'Jalon'],
    ['Balades de quartier', 'Habitants', 'Tâche'],
    ['Groupe d’échange entre pairs', 'Maintien', 'Tâche'],
    ['Permanence de l’écrivain public', 'Maintien', 'Tâche'],
    ['Point relais', 'Relais', 'Tâche'],
    ['Objectif annuel : 35 relogements', 'Accès', 'Tâche'],
    ['Réunion annuelle des partenaires', 'Accès', 'Jalon'],
    ['Formation des gardiens', 'Équipe', 'Tâche'],
    ['Ateliers du soir', 'Habitants', 'Tâche'],
    ['Graphique mensuel des impayés', 'Suivi', 'Tâche'],
    ['Dépenses par mois', 'Suivi', 'Tâche'],
    ['Point hebdomadaire', 'Équipe', 'Récurrent'],
    ['Visite des halls tous les mois', 'Équipe', 'Récurrent'],
    ['Entretien des espaces verts', 'Maintien', 'Tâche'],
    ['Sortie des ménages du bail glissant', 'Accès', 'Tâche'],
    ['Installation des boîtes aux lettres', 'Maintien', 'Tâche'],
    ['Mise en place du tri', 'Habitants', 'Tâche'],
    ['Préparer la sélection des candidats', 'Accès', 'Tâche'],
    ['Fixer l’horaire des rencontres', 'Habitants', 'Tâche'],
    ['Demande de stage', 'Équipe', 'Tâche'],
    ['Organiser une permanence chaque mois', 'Habitants', 'Récurrent'],
    ['Arbitrer entre les deux terrains', 'Accès', 'Décision'],
  ])('« %s » (%s) is %s', (title, strand, type) => {
    expect(typeOfTitle(title, strand)).toBe(type);
  });
});

describe('The header of a period', () => {
  it.each([
    ['S22', { kind: 'week', week: 22 }],
    ['Sem. 3', { kind: 'week', week: 3 }],
    ['JUIN(4)', { kind: 'month', month: 6 }],
    ['OCT', { kind: 'month', month: 10 }],
    ['janv-15', { kind: 'month', month: 1, year: 2015 }],
    ['T3 2014', { kind: 'quarter', quarter: 3, year: 2014 }],
    ['02/06', { kind: 'day', day: 2, month: 6 }],
    ['2015', { kind: 'year', year: 2015 }],
    ['Semaine du 7-13 Janvier', { kind: 'day', day: 7, month: 1, last: { day: 13, month: 1 } }],
    ['5-9/01', { kind: 'day', day: 5, month: 1, last: { day: 9, month: 1 } }],
    ['29-2 janvier 2026', { day: 29, month: 12, year: 2025, last: { day: 2, year: 2026 } }],
    ['24/11/17-03/12/17', { day: 24, month: 11, year: 2017, last: { day: 3, month: 12 } }],
  ])('« %s »', (text, label) => {
    expect(readPeriodLabel(text)).toMatchObject(label);
  });

  it.each(['S60', 'Statut', 'Mairie', 'Action', ''])('« %s » is none', (text) => {
    expect(readPeriodLabel(text)).toBeNull();
  });
});

describe('A fill colour', () => {
  it.each([
    ['#92D050', 'green'],
    ['#00B050', 'green'],
    ['#FFC000', 'orange'],
    ['#00B0F0', 'blue'],
    ['#FF0000', 'red'],
    ['#D9D9D9', 'grey'],
  ])('%s is %s', (colour, name) => {
    expect(nameColour(colour)).toBe(name);
  });
});

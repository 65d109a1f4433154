import { execFileSync } from 'node:child_process';
import {
  findAddresses,
  findJudgements,
  findSensitive,
  findSituations,
} from '../../../src/programme/checks/texts/personal-data';
import {
  findFileNumbers,
  findPersonalNumbers,
} from '../../../src/programme/checks/texts/personal-numbers';
import notes from '../../fixtures/notes.json';
import firstNames from '../../../src/lib/first-names.json';
import { findBareNames } from '../../../src/programme/checks/texts/bare-names';
import { findContacts } from '../../../src/programme/checks/texts/contacts';
import { findPersonNames } from '../../../src/programme/checks/texts/person-names';
import { fold } from '../../../src/lib/text';
import { readCsv } from '../../fixtures/csv';
import { NOT_PERSONS } from '../../fixtures/not-persons';
import { DOUBTFUL_TEXTS, PERSONAL_TEXTS } from '../../fixtures/personal-texts';

const GOLDEN_TEXTS = ['golden.csv', 'partners.csv', 'sites.csv', 'sentences.csv'].flatMap((file) =>
  readCsv(file).flatMap((line) => Object.values(line)),
);
const KNOWN = [
  ...readCsv('partners.csv').map((line) => fold(line.nom_canonique ?? '')),
  ...readCsv('sites.csv').map((line) => fold(line.nom_canonique ?? '')),
].filter((name) => name !== '');

/** The package is of modules alone, which this runner does not load: Node does. */
function fakerFirstNames(): readonly string[] {
  const tell =
    "import { fr } from '@faker-js/faker'; console.log(JSON.stringify(Object.values(fr.person.first_name).flat()))";
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', tell]);
  return (JSON.parse(told.toString()) as (string | null)[]).filter((name) => name !== null);
}

const FINDERS = [
  (text: string) => findPersonNames(text, []),
  (text: string) => findSensitive(text, []),
  findContacts,
  findPersonalNumbers,
  findAddresses,
  findJudgements,
];

describe('Personal data', () => {
  it('are never seen in 950 names of places, bodies and programmes', () => {
    expect(NOT_PERSONS.length).toBeGreaterThanOrEqual(950);
    const taken = NOT_PERSONS.filter((name) => findPersonNames(name, []).length > 0);
    expect(taken).toEqual([]);
  });

  it('are not even suspected in them', () => {
    const sentences = NOT_PERSONS.map((name) => `Réunion à prévoir avec ${name} en juin.`);
    const texts = [...NOT_PERSONS, ...sentences, ...GOLDEN_TEXTS];
    expect(texts.filter((text) => findBareNames(text, KNOWN).length > 0)).toEqual([]);
  });

  it('are seen in every writing of a name, a number or a detail of one person', () => {
    expect(PERSONAL_TEXTS.filter((text) => !FINDERS.some((find) => find(text).length > 0))).toEqual(
      [],
    );
  });

  it('are suspected in bare names, addresses and judgements', () => {
    const all = [...FINDERS, (text: string) => findBareNames(text, [])];
    expect(DOUBTFUL_TEXTS.filter((text) => !all.some((find) => find(text).length > 0))).toEqual([]);
  });

  it('are seen in the notes of a landlord, and only where they tell of one person', () => {
    const all = [
      ...FINDERS,
      findFileNumbers,
      findSituations,
      (text: string) => findBareNames(text, []),
    ];
    const isTold = (text: string): boolean => all.some((find) => find(text).length > 0);
    expect(notes.ofOnePerson.filter((text) => !isTold(text))).toEqual([]);
    expect(notes.ofNobody.filter(isTold)).toEqual([]);
    expect(notes.worthALook.filter(isTold).length / notes.worthALook.length).toBeGreaterThan(0.7);
  });

  it.each([
    'vu avec Camille Testmodele',
    'Camille T. relance',
    'C. Testmodele, à rappeler',
    'délégué syndical : Hervé Thomas',
    'demander à Mounir',
  ])('may be names that nothing around tells: « %s »', (text) => {
    expect(findBareNames(text, [])).toHaveLength(1);
  });

  it.each(['A012 ABSENT', 'D12 ROUBAIX', 'lot A012 MODELE'])('are no names: « %s »', (text) => {
    expect(findBareNames(text, [])).toEqual([]);
  });

  it('take their rarer first names from the list of a package', () => {
    const folded = new Set(fakerFirstNames().map(fold));
    expect(
      firstNames.rare.flatMap((line) => line.split(' ')).filter((name) => !folded.has(name)),
    ).toEqual([]);
  });

  it.each(['(0)6 12 34 56 78', '+33 (0)6 12 34 56 78'])(
    'hold a telephone number whose first zero stands in brackets: %s',
    (text) => {
      expect(findContacts(`joindre au ${text}`)).toHaveLength(1);
    },
  );

  it.each([
    'IBAN FR76 3000 4000 0312 3456 7890 143',
    'carte d’identité n° 120359201234',
    'titre de séjour n° 7503012345 expire en mai',
    'permis de conduire 12AB34567',
    'allocataire 0452178 P',
    'n° unique 059102312345611129',
    'titre séjour 9903123456',
    'né le 14/03/1962 à Douai',
    'date de naissance : 07/11/1990',
    'plaque GH-456-JK du locataire',
    'mot de passe : Lille2024',
    'mdp de Sophie : Minou22',
  ])('are the numbers and dates of one person: « %s »', (text) => {
    expect(findPersonalNumbers(text)).toHaveLength(1);
  });

  it.each(['TVA FR 12 345678912', 'permis de construire PC 059 350 26 00012', 'né d’un projet'])(
    'are no numbers of a firm or a file: « %s »',
    (text) => {
      expect(findPersonalNumbers(text)).toEqual([]);
      expect(findFileNumbers(text)).toEqual([]);
    },
  );

  it.each([
    'la dame du rez-de-chaussée est enceinte',
    'le fils du gardien',
    'appt 12 : impayé de 3 mois',
    'dette de 3 412 €',
    'la dame du 3e gauche a fait un AVC',
    'PV de gendarmerie contre le locataire du logement 27',
  ])('are worth a look where a role or a dwelling stands for a person: « %s »', (text) => {
    expect(findSituations(text)).toHaveLength(1);
  });

  it.each(['prévention des impayés', 'logement 12 adapté au handicap', 'dettes : 1 240 000 €'])(
    'are not looked for in what concerns many: « %s »',
    (text) => {
      expect(findSituations(text)).toEqual([]);
    },
  );

  it.each([
    'hospitalisée en hématologie, cancérologie',
    'épileptique, à signaler au remplaçant',
    'diabète, suivie par le CMP',
    'maladie chronique, voir son médecin',
    'sous contrôle judiciaire jusqu’en mai',
    'condamnée, orientée vers le SPIP',
    'porte fracturée, plainte du voisin du 4A',
    'elle est d’origine portugaise',
    'agent syndiqué, vote en mars',
    'adhérente CFDT, à ménager',
    'fille placée à l’ASE',
    'père seul avec deux enfants, appt 7',
    'agent en longue maladie, à remplacer',
    'cancer, sous chimiothérapie',
    'dépression, hôpital psychiatrique',
    'souffre d’une pathologie respiratoire',
    'ancien SDF, addiction boisson',
    'n’est pas de nationalité française',
    'enfant handicapé, demande un rez-de-chaussée',
    'personne cardiaque',
    'sa femme a porté plainte',
    'témoin de Jéhovah, refuse les visites',
    'reconnu travailleur handicapé, poste à aménager',
    'sortant de prison, suivi à prévoir',
    'obligation de quitter le territoire, recours en cours',
    'victime de violences, adresse à taire',
    'suivie en hôpital de jour pour anorexie',
    'placement des enfants à l’ASE le 3',
    'enfants placés, droit de visite suspendu',
    'condamné pour vol',
    'mesure de curatelle',
    'ordonnance de protection jusqu’en mai',
    'veuf, ne répond plus',
  ])('are worth a look where a note says what one person lives through: « %s »', (text) => {
    expect(findSituations(text)).toHaveLength(1);
  });

  it.each([
    'prévention des addictions',
    'réunion avec la PJJ',
    'suivi par le SPIP',
    'partenariat avec le CAARUD',
    'convention signée avec l’ASE',
    'placement à l’ASE : commission le 12',
    'orientation SPIP : six logements réservés',
    'oriente vers le CSAPA',
    'accueil de quatre personnes sous bracelet électronique',
    'permanence CSAPA au centre social',
    'lutte contre les violences dans les familles',
    'stand sur le cancer du sein au marché',
    'cours de français, public d’origine étrangère',
    'il est proposé un partenariat avec l’ASE',
    'le parquet : il est d’origine, à garder',
    'réunion avec les syndicats FO et CGT',
    'local syndical à rénover',
    'places pour mères isolées avec enfants',
    'familles monoparentales : 15 logements',
    'arrêts maladie : bilan du trimestre',
    'plainte contre X pour dégradation du hall',
    'place handicapée à créer sur le parking',
    'établissement, sous tutelle de l’ARS',
    'trafic de drogue au pied de la tour',
    'psychiatrie : hôpital à rencontrer',
    'maladie du platane : trois arbres à abattre',
    'enceinte du stade à sécuriser',
    'troubles bipolaires : formation des gardiens',
    'octobre rose : cancer du sein, stand au marché',
    'sortants de prison : 5 logements',
    'femmes victimes de violences : 12 mises en sécurité',
    'places en crèche pour les enfants du quartier',
    'formation au massage cardiaque',
    'le quartier souffre d’un déficit d’image',
  ])('are not looked for in the words of a programme: « %s »', (text) => {
    expect(findSituations(text)).toEqual([]);
    expect(findSensitive(text, [])).toEqual([]);
  });

  it.each([
    'évaluation de Sophie : moyenne',
    'Sophie en congé jusqu’au 12',
    'badge de Sophie perdu',
    'héritières : Sophie et Julie',
    'Sophie : attente du devis',
    'à valider par Sophie',
    'mail de Sophie du 3/02',
    'transmis à Sophie pour signature',
    'référente : Sophie',
    'OK Sophie',
    'réunion avec Sophie et Julie',
    'Sophie (gestion locative)',
    'Sophie, Julie et Marc présents',
    'Sophie / Julie',
    'code de la porte de Sophie : 12B4',
    'Sophie T. (agence)',
  ])('may be a first name beside what concerns one person: « %s »', (text) => {
    expect(findBareNames(text, [])).not.toEqual([]);
  });

  it.each([
    'prime de Noël versée',
    'Noël : fermeture des bureaux',
    'fermé avec Noël',
    'entretien annuel des chaudières',
    'code de la porte changé',
    'réunion avec Jeanne de Flandre',
    'éditions Camille Testmodele',
    'avec Pierre & Vacances',
  ])('are no first names: « %s »', (text) => {
    expect(findBareNames(text, [])).toEqual([]);
  });

  it.each(['voir Sophie', 'Sophie a dit oui', 'Testmodele Sophie', 'congé d’Audrey Testmodele'])(
    'may be a first name alone, or after its surname: « %s »',
    (text) => {
      expect(findBareNames(text, [])).toHaveLength(1);
    },
  );

  it.each([
    'M. X sous contrôle judiciaire',
    'A012 en arrêt maladie',
    'appt 12 : locataire hospitalisé',
    'AG-012 longue maladie',
  ])('are sensitive beside one person, code or dwelling: « %s »', (text) => {
    expect(findSensitive(text, [])).toHaveLength(1);
  });

  it('are never seen in those names in the middle of a sentence', () => {
    const sentences = NOT_PERSONS.map((name) => `Réunion à prévoir avec ${name} en juin.`);
    expect(sentences.filter((text) => findPersonNames(text, []).length > 0)).toEqual([]);
    expect(sentences.filter((text) => findSensitive(text, []).length > 0)).toEqual([]);
    expect(sentences.filter((text) => findSituations(text).length > 0)).toEqual([]);
    expect(sentences.filter((text) => findFileNumbers(text).length > 0)).toEqual([]);
    expect(sentences.filter((text) => findContacts(text).length > 0)).toEqual([]);
    expect(sentences.filter((text) => findAddresses(text).length > 0)).toEqual([]);
    expect(sentences.filter((text) => findJudgements(text).length > 0)).toEqual([]);
  });

  it('are never seen in the source document, its partners and its sites', () => {
    expect(GOLDEN_TEXTS.filter((text) => findPersonNames(text, KNOWN).length > 0)).toEqual([]);
    expect(GOLDEN_TEXTS.filter((text) => findSensitive(text, KNOWN).length > 0)).toEqual([]);
    expect(GOLDEN_TEXTS.filter((text) => findSituations(text).length > 0)).toEqual([]);
    expect(GOLDEN_TEXTS.filter((text) => findFileNumbers(text).length > 0)).toEqual([]);
    expect(GOLDEN_TEXTS.filter((text) => findContacts(text).length > 0)).toEqual([]);
    expect(GOLDEN_TEXTS.filter((text) => findPersonalNumbers(text).length > 0)).toEqual([]);
    expect(GOLDEN_TEXTS.filter((text) => findAddresses(text).length > 0)).toEqual([]);
    expect(GOLDEN_TEXTS.filter((text) => findJudgements(text).length > 0)).toEqual([]);
  });

  it.each([
    'dossier FIPD déposé',
    'dossier FEDER à rendre en mars',
    'dossiers DALO en cours',
    'dossier ANAH : pièces reçues',
  ])('see a fund or a body behind « dossier »: « %s »', (text) => {
    expect(findPersonNames(text, [])).toEqual([]);
  });

  it.each([
    ['dossier famille DURAND (fictif)', 'famille DURAND'],
    ['la famille Exemple attend une réponse', 'famille Exemple'],
    ['voir avec M. Exemple', 'M. Exemple'],
    ['Mme EXEMPLE a appelé', 'Mme EXEMPLE'],
    ['Monsieur et Madame Exemple', 'Monsieur et Madame Exemple'],
    ['MARTIN Claude', 'MARTIN Claude'],
    ['relancer Camille EXEMPLE', 'Camille EXEMPLE'],
    ['Jean-Noël TESTMODELE est venu', 'Jean-Noël TESTMODELE'],
    ['MME EXEMPLE, MR TESTMODELE', 'MME EXEMPLE|MR TESTMODELE'],
    ['Mme. Exemple, fille de Mlle Testmodele', 'Mme. Exemple|Mlle Testmodele'],
    ['M EXEMPLE a rappelé', 'M EXEMPLE'],
    ['Me EXEMPLE, Dr TESTMODELE', 'Me EXEMPLE|Dr TESTMODELE'],
    ['Mohamed El EXEMPLE', 'Mohamed El EXEMPLE'],
    ['garde des enfants TESTMODELE', 'enfants TESTMODELE'],
    ['M Exemple a rappelé', 'M Exemple'],
    ['Dr Le EXEMPLE, Me Ben Exemple', 'Dr Le EXEMPLE|Me Ben Exemple'],
    ['Maître Martin-Testmodele', 'Maître Martin-Testmodele'],
    ['familles EXEMPLE et autres', 'familles EXEMPLE'],
    ['locataire : TESTMODELE Sophie', 'TESTMODELE Sophie'],
    ['ménage Exemple', 'ménage Exemple'],
    ['enfants Testmodele, héritiers Exemple', 'enfants Testmodele|héritiers Exemple'],
    ['Vve TESTMODELE', 'Vve TESTMODELE'],
    ['M.me Exemple', 'M.me Exemple'],
    ['Mme Lefebvre', 'Mme Lefebvre'],
    ['mme testmodele a appelé', 'mme testmodele'],
    ['Mme K. attend une réponse, famille B. aussi', 'Mme K.|famille B.'],
    ['les enfants Testmodele', 'enfants Testmodele'],
    ['divorce en cours, Mme Testmodele garde le bail', 'Mme Testmodele'],
    ['Mme Testmodele, porte 7, ne répond pas', 'Mme Testmodele'],
    ['M. Karim B.', 'M. Karim B.'],
    ['M.Vandamme, Mme.Caron', 'M.Vandamme|Mme.Caron'],
    ['porte 8 M. Testmodele, chien dangereux', 'M. Testmodele'],
    ['plan d’apurement Mme Testmodele', 'Mme Testmodele'],
    ['avertissement donné à Camille Testmodele', 'Camille Testmodele'],
    ['congé parental d’Audrey Testmodele', 'Audrey Testmodele'],
    ['salaire de Julie Testmodele revu', 'Julie Testmodele'],
    ['arrêt de Karim Testmodele prolongé', 'Karim Testmodele'],
    ['Rudy Testmodele convoqué à un entretien', 'Rudy Testmodele'],
    ['agent 20457 Camille Testmodele', 'Camille Testmodele'],
    ['Testmodele Sophie (mat. 20457)', 'Testmodele Sophie'],
    ['locataire entrante : Julie Testmodele', 'Julie Testmodele'],
    ['candidat n° 2 : Karim Testmodele', 'Karim Testmodele'],
    ['caution : son père Karim Testmodele', 'Karim Testmodele'],
    ['dossier de Dupont Jean', 'Dupont Jean'],
    ['Famille DURAND, 3 enfants', 'Famille DURAND'],
    ['Famille DA SILVA', 'Famille DA SILVA'],
    ['successions Testmodele', 'successions Testmodele'],
    ['famille Ben Ali', 'famille Ben Ali'],
    ['les époux Wattel', 'époux Wattel'],
    ['madame Delattre et monsieur LAMBERT', 'madame Delattre|monsieur LAMBERT'],
    ['Mme D’Hondt, Mme de Smet, M. O’Connor', 'Mme D’Hondt|Mme de Smet|M. O’Connor'],
    ['Monsieur Bernard', 'Monsieur Bernard'],
    ['locataire Jean-Pierre Delcourt', 'Jean-Pierre Delcourt'],
    ['candidate : Aïcha Diallo', 'Aïcha Diallo'],
    ['rappeler Julie Martin demain', 'Julie Martin'],
    ['relance à Dominique Vasseur le 3', 'Dominique Vasseur'],
    ['Sophie Leroy est passée', 'Sophie Leroy'],
    ['Marie Lefèvre (gardienne)', 'Marie Lefèvre'],
    ['Samira Haddad (locataire)', 'Samira Haddad'],
    ['Yann LE GALL et Jean DE SMET', 'Yann LE GALL|Jean DE SMET'],
  ])('see a person in « %s »', (text, name) => {
    expect(findPersonNames(text, []).map((found) => found.text)).toEqual(name.split('|'));
  });

  it.each([
    ['06 00 00 00 00', '06 00 00 00 00'],
    ['tél. 03.20.00.00.00', '03.20.00.00.00'],
    ['+33 6 00 00 00 00', '+33 6 00 00 00 00'],
    ['+33 (0)6 00 00 00 00', '+33 (0)6 00 00 00 00'],
    ['(03) 20 00 00 00', '(03) 20 00 00 00'],
    ['prenom.nom@exemple.fr', 'prenom.nom@exemple.fr'],
    ['contact.sophie@exemple.fr', 'contact.sophie@exemple.fr'],
    ['sophie_testmodele at exemple.fr', 'sophie_testmodele at exemple.fr'],
    ['mairie, portable 06 00 00 00 00', '06 00 00 00 00'],
    ['mairie : Mme Testmodele, 03 20 00 00 00', '03 20 00 00 00'],
  ])('see contact details in « %s »', (text, found) => {
    expect(findContacts(text).map((one) => one.text)).toEqual([found]);
  });

  it.each([
    '10 000 logements',
    '2014-06-06',
    'marché n° 2014-0612345678',
    'SIRET 12345678900012',
    'standard 03 20 00 00 00',
    '03 20 00 00 00 (standard)',
    'tél. CCAS 03 20 00 00 00',
    'agence de Douai, tél. : 03 20 00 00 00',
    'agence.douai@exemple.fr',
    'secretariat@exemple.fr',
    'n° d’opération 0612345678',
    'convention 0320123456',
    'réf 06 12 34 56 78 90',
    '41796',
  ])('see none in « %s »', (text) => {
    expect(findContacts(text)).toEqual([]);
  });

  it.each([
    '1 85 05 59 350 012 34',
    '1850559350012',
    '2 85 05 2A 350 012',
    '1-85-05-59-350-012-34',
  ])('see a social security number in « %s »', (text) => {
    expect(findPersonalNumbers(text)).toHaveLength(1);
  });

  it.each(['12345678900012', '10 000', '185 logements', '01/09/2014 - 31/08/2017'])(
    'see no social security number in « %s »',
    (text) => {
      expect(findPersonalNumbers(text)).toEqual([]);
    },
  );

  it.each([
    'troubles psychiques, M. X, logement 12',
    'Mme Exemple est sous tutelle',
    'A012 : en arrêt maladie',
    'appartement 4 : personne handicapée',
  ])('are sensitive in « %s »', (text) => {
    expect(findSensitive(text, [])).toHaveLength(1);
  });

  it.each([
    'accompagnement troubles psychiques',
    'lot 3 : accompagnement « classique » et accompagnement troubles psychiques',
    'logements pour personnes handicapées (10 logements)',
    'partenariat avec les associations du handicap',
    'femmes placées sous main de justice',
  ])('are not sensitive in « %s »', (text) => {
    expect(findSensitive(text, [])).toEqual([]);
  });

  it.each(['12 rue des Lilas, appt 4', '3 bis, avenue Jean Jaurès', '45 boulevard de la Liberté'])(
    'see a postal address in « %s »',
    (text) => {
      expect(findAddresses(text)).toHaveLength(1);
    },
  );

  it.each([
    '12 places',
    '10 logements rue des Lilas',
    'réunion du 6 juin',
    '2 place de parking',
    '12 rue des Lilas : 24 logements',
    '14 bis avenue Foch, siège',
    'travaux 45 boulevard Foch',
  ])('see no postal address in « %s »', (text) => {
    expect(findAddresses(text)).toEqual([]);
  });

  it.each([
    'famille ingérable',
    'locataire agressif',
    'un candidat très agressif',
    'Mme X est pénible',
  ])('see a judgement in « %s »', (text) => {
    expect(findJudgements(text)).toHaveLength(1);
  });

  it.each([
    'quartier difficile',
    'travail pénible',
    'locaux sales',
    'familles ciblées',
    'personnes violentées',
  ])('see no judgement in « %s »', (text) => {
    expect(findJudgements(text)).toEqual([]);
  });
});

import { clausesOf } from './read-words';
import { splitSentences } from '../../../src/programme/narrative/lines/sentences';
import { statusOf } from '../../../src/programme/narrative/words/status';
import { textOf, tokenise } from '../../../src/programme/narrative/words/tokens';

const NO_SIGN = { date: 'none', isPeriodic: false, isOpenObject: false, isOngoing: false } as const;
const FUTURE = { ...NO_SIGN, date: 'future' } as const;

/** The status and the certainty of the first verb of a sentence. */
function readStatus(sentence: string, signs: Parameters<typeof statusOf>[1]): string {
  const [clause] = clausesOf(sentence).clauses;
  if (!clause) return 'no verb';
  const { status, certainty } = statusOf(clause.group, signs);
  return `${status}, ${certainty}`;
}

/** The main verbs of a sentence, as written. */
function mainVerbs(sentence: string): readonly string[] {
  const tokens = tokenise(sentence);
  return clausesOf(sentence).clauses.map(({ group }) =>
    textOf(sentence, tokens.slice(group.first, group.last + 1)),
  );
}

describe('the verb gives the status', () => {
  it.each([
    ['Une visite a déjà été organisée.', 'Réalisé, Fait'],
    ['Les rencontres ont permis d’identifier les besoins.', 'Réalisé, Fait'],
    ['La convention est signée.', 'Réalisé, Fait'],
    ['L’appel d’offres est lancé.', 'Réalisé, Fait'],
    ['Le portail est réparé.', 'Réalisé, Fait'],
    ['Les deux directions se sont réunies.', 'Réalisé, Fait'],
    ['Nous nous sommes réunis.', 'Réalisé, Fait'],
    ['Le cahier des charges vient d’être rédigé.', 'Réalisé, Fait'],
    ['La mise en œuvre a débuté.', 'En cours, Fait'],
    ['La consultation est actuellement en cours.', 'En cours, Fait'],
    ['Nous travaillons au ciblage des familles.', 'En cours, Fait'],
    ['nos sommes dans la phase de structuration', 'En cours, Fait'],
    ['La réhabilitation est en préparation.', 'En préparation, Ferme'],
    ['Nous sommes en attente de leur décision.', 'En attente de décision, Non daté'],
    ['Les formations débuteront ensuite.', 'Prévu, Ferme'],
    ['Le projet va démarrer.', 'Prévu, Ferme'],
    ['Les ateliers se poursuiveront.', 'Prévu, Ferme'],
    ['Les attributions sont prévues.', 'Prévu, Prévisionnel'],
    ['Les réponses sont attendues.', 'Prévu, Prévisionnel'],
    ['et son prévues sur 3 ans', 'Prévu, Prévisionnel'],
    ['La charte doit être signée.', 'Prévu, Prévisionnel'],
    ['Le bail n’est pas encore signé.', 'Prévu, Prévisionnel'],
    ['Aucun bail n’a encore été signé.', 'Prévu, Prévisionnel'],
    ['Nous envisageons la mise en service.', 'Prévu, Envisagé'],
    ['La ville espère être choisie.', 'Prévu, Espéré'],
    ['Le partenariat est suspendu.', 'Suspendu, Fait'],
    ['L’idée a été abandonnée.', 'Abandonné, Fait'],
    ['La session n’aura pas lieu.', 'Abandonné, Fait'],
  ])('%s', (sentence, expected) => {
    expect(readStatus(sentence, NO_SIGN)).toBe(expected);
  });

  it('reads a present with a coming date as the future', () => {
    expect(readStatus('Le comité se réunit en juillet.', FUTURE)).toBe('Prévu, Ferme');
    expect(readStatus('Une visite est organisée en juin.', FUTURE)).toBe('Prévu, Ferme');
  });

  it('goes on while a part is done: « 12 logements ont été livrés sur 30 »', () => {
    const partial = { ...NO_SIGN, isPartial: true };
    expect(readStatus('12 logements ont été livrés sur 30.', partial)).toBe('En cours, Fait');
    expect(readStatus('12 logements seront livrés sur 30.', partial)).toBe('Prévu, Ferme');
  });
});

describe('a sentence is cut at its main verbs', () => {
  it.each([
    ['Les formations prévues avec l’APF débuteront en mai', ['débuteront']],
    ['Nous ciblons les familles qui entreraient dans le projet.', ['ciblons']],
    [
      'Une visite a eu lieu et la Ville et l’association travailleront ensemble.',
      ['a eu lieu', 'travailleront'],
    ],
    ['Si le projet est retenu, nous démarrerons.', ['démarrerons']],
    ['L’opération se réalisera même si le quartier n’est pas retenu.', ['se réalisera']],
    ['Les travaux (ils ont été votés) commencent en mai.', ['commencent']],
    ['Nous dépouillons les réponses des organismes.', ['dépouillons']],
    ['Les deux services confrontent leurs listes.', ['confrontent']],
    ['Le bureau d’études décrit les travaux.', ['décrit']],
    ['Les agences régularisent les baux.', ['régularisent']],
    // Told by who writes.
    ['J’attends les réponses avant le 12 mai.', ['attends']],
    ['Je leur remets le dossier et je dois relancer la CAF.', ['leur remets', 'dois relancer']],
    ['Je n’ai pas encore rencontré la mairie.', ['n’ai pas encore rencontré']],
    ['Les travaux démarreront que cette aide soit accordée ou non.', ['démarreront']],
    // Nouns that are verbs too.
    ['La réunion se tient en agence.', ['se tient']],
    ['Le contrôle des archives suit la règle.', ['suit']],
    ['Le comité de pilotage du programme : visite de la résidence', ['']],
  ])('%s', (sentence, expected) => {
    expect(mainVerbs(sentence)).toEqual(expected);
  });
});

describe('a paragraph is cut into sentences', () => {
  it('keeps abbreviations, dates and numbers whole', () => {
    const paragraph =
      'Le C.G. et M. Durand (fictif) ont signé le 12.03.14 pour 10 000 €. Le bail (art. 3) suit. Fin';
    expect(splitSentences(paragraph).map(({ text }) => text)).toEqual([
      'Le C.G. et M. Durand (fictif) ont signé le 12.03.14 pour 10 000 €.',
      'Le bail (art. 3) suit.',
      'Fin',
    ]);
  });

  it('loses no character but the spaces between sentences', () => {
    const paragraph = 'Une première phrase ; puis la suite. Et une autre ?  Oui !';
    const joined = splitSentences(paragraph)
      .map(({ text }) => text)
      .join('');
    expect(joined.replace(/\s/gu, '')).toBe(paragraph.replace(/\s/gu, ''));
  });
});

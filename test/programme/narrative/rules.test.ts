import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { RULES } from '../../../src/programme/narrative/rules/rules';
import type { ProposedAction } from '../../../src/programme/reading/proposal';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

const CONTEXT = readingContextOn('2014-05-15');

/** The rows of one sentence under a heading. */
function rowsOf(sentence: string): readonly ProposedAction[] {
  return readNarrative(aSheet('Récit', [['Accès :'], [sentence]]), CONTEXT).actions;
}

/** The rule, the type and the status of each row. */
function told(sentence: string): readonly string[] {
  return rowsOf(sentence).map(
    ({ rule, fields }) => `${rule}: ${fields.type ?? '-'}, ${fields.status ?? '-'}`,
  );
}

type Row = readonly [sentence: string, expected: readonly string[]];

/** What each rule makes of a few sentences; a row of another rule says which. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  'condition-decision': [
    [
      'Si notre projet est retenu, les travaux débuteront en mai.',
      ['Décision, En attente de décision', 'action: Tâche, Prévu'],
    ],
    [
      'Sous réserve de l’accord de la CAF, le chantier ouvrira en juin.',
      ['Décision, En attente de décision', 'action: Jalon, Prévu'],
    ],
    ['Si les travaux avancent bien, les clés seront remises en juin.', ['action: Jalon, Prévu']],
  ],
  'hoped-decision': [
    ['Nous espérons une subvention du Département.', ['Décision, En attente de décision']],
    ['Nous espérons finir les travaux en juin.', ['action: Tâche, Prévu']],
  ],
  'awaited-decision': [
    ['Nous attendons l’accord de la CAF.', ['Décision, En attente de décision']],
    ['Nous n’avons pas encore reçu la réponse de l’ARS.', ['Décision, En attente de décision']],
    ['Il reste à obtenir l’avis de la DDT.', ['Décision, En attente de décision']],
    ['Nous attendons les réponses des entreprises pour le 6 juin.', ['action: Jalon, Prévu']],
  ],
  'named-decision': [
    ['La décision n’est pas connue à ce jour.', ['Décision, En attente de décision']],
    ['Le choix des locataires est en cours.', ['action: Tâche, En cours']],
  ],
  'taken-decision': [
    ['Le conseil municipal se prononcera en juin.', ['Décision, En attente de décision']],
    ['Le comité valide le principe d’une pension de famille.', ['Décision, Réalisé']],
    ['Le conseil municipal valide la souscription au forfait.', ['Décision, Réalisé']],
    ['Les typologies ont été arrêtées.', ['action: Jalon, Réalisé']],
  ],
  action: [
    ['La réhabilitation est en préparation.', ['Tâche, En préparation']],
    ['Les ateliers débuteront à la rentrée.', ['Récurrent, Prévu']],
    ['La session n’aura pas lieu.', ['Jalon, Abandonné']],
    ['Nous proposons de contacter la CAF.', ['Jalon, Prévu']],
    // Given to somebody: to be done. In service: that is done. Full: nothing is.
    ['La réparation des fuites est confiée à la société Hydra.', ['Tâche, En cours']],
    ['La chaufferie est en service depuis octobre 2013.', ['Jalon, Réalisé']],
    ['Le relogement est quasiment achevé.', ['Tâche, En cours']],
    // What there has been was held, unless it is no event or there was none.
    ['Il y a eu huit réunions du conseil d’administration.', ['Récurrent, Réalisé']],
    ['Il y a eu une réunion avec la CAF le 5 mars 2014.', ['Jalon, Réalisé']],
    ['Il y a eu des pannes d’eau chaude.', []],
    // Nothing is done: the cell is told, no row is made.
    ['En mai, le périmètre sera plus large.', []],
    ['Ce dispositif concerne les familles.', []],
    ['Aucune expulsion n’a été prononcée.', []],
    ['Le bail du local n’a pas été renouvelé.', []],
    ['Aucun retard n’est à signaler.', []],
    ['Il n’est pas envisagé de seconde tranche.', []],
    ['Aucun relogement n’est prévu.', []],
    ['Voici ce qui est convenu.', []],
    ['Le maire n’émettra pas d’avis défavorable.', []],
    ['Il y a aussi la logistique des déménagements.', []],
    ['Un bâtiment qui répond aux défis de la santé.', []],
    ['Voir aussi le PCAET, page 12.', []],
    ['Le budget est équilibré.', []],
    ['Deux tours sont vouées à la destruction.', []],
    ['Le programme porte sur trois sites et trois communes :', []],
    ['Il n’y a pas eu de réunion en mars.', []],
    // What somebody is asked to do is to come.
    ['Il est proposé au conseil municipal d’approuver la convention.', ['Tâche, Prévu']],
    ['Il a été demandé au bailleur de réparer l’ascenseur.', ['Tâche, Prévu']],
    // What is said to be a fact is one; what is quoted is told by nobody here.
    ['La CAF indique que la convention sera signée en juin.', ['Jalon, Prévu']],
    ['Le maire rappelle qu’un numéro a été mis en place.', ['Jalon, Réalisé']],
    ['Le maire conclut : « Les travaux sont finis. Les clés sont remises. »', []],
    ['Le séjour est complet : vingt familles partent du 12 au 19 juillet.', ['Jalon, Prévu']],
    [
      'Le concours, procédure indispensable compte tenu du chantier, a été lancé.',
      ['Jalon, Réalisé'],
    ],
    ['La convention, en tant que cadre commun, a été signée.', ['Jalon, Réalisé']],
    ['Le chantier ne pourra pas commencer avant le départ des locataires.', ['Tâche, Prévu']],
    ['Le conseil de concertation sera consulté en mai.', ['Tâche, Prévu']],
    ['Une rencontre a eu lieu avec l’ADIL : le projet y a été présenté.', ['Jalon, Réalisé']],
    [
      'L’étude a été confiée à Soliha, qui rendra son rapport en juin.',
      ['Jalon, Réalisé', 'Jalon, Prévu'],
    ],
  ],
  'dated-event': [
    [
      'Le bail est signé, avec des livraisons attendues fin 2015.',
      ['action: Jalon, Réalisé', 'Jalon, Prévu'],
    ],
    ['La convention est signée pour trois ans.', ['action: Jalon, Réalisé']],
  ],
  'running-work': [
    [
      'Nous avons présenté la démarche engagée au comité.',
      ['action: Jalon, Réalisé', 'Tâche, En cours'],
    ],
    ['Nous avons présenté la démarche au comité.', ['action: Jalon, Réalisé']],
  ],
  trial: [
    [
      'Le littoral a été choisi comme premier terrain pour tester notre projet commun.',
      ['taken-decision: Décision, Réalisé', 'Tâche, Prévu'],
    ],
    [
      'Le littoral sera choisi comme premier terrain pour tester notre projet.',
      ['taken-decision: Décision, Prévu'],
    ],
  ],
  note: [
    ['Deux réunions avec la CAF en juin.', ['Récurrent, Prévu']],
    ['Signature de la convention : juin 2015', ['Jalon, Prévu']],
    ['Hirson : abandon du projet de pension de famille', ['Tâche, Abandonné']],
  ],
  'implied-works': [
    [
      'Une proposition de restructuration du site a été faite au Conseil Général. Nous sommes en attente de leur décision.',
      [
        'action: Jalon, Réalisé',
        'awaited-decision: Décision, En attente de décision',
        'Tâche, Prévu',
      ],
    ],
    [
      'Une proposition de restructuration du site a été faite au Conseil Général.',
      ['action: Jalon, Réalisé'],
    ],
  ],
};

describe('The rules that read a sentence', () => {
  it.each(RULES.map(({ id, example }) => [id, example] as const))(
    '%s reads « %s »',
    (id, example) => {
      expect(rowsOf(example).map(({ rule }) => rule)).toContain(id);
    },
  );

  it('have each a name of their own', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(Object.entries(TABLE).flatMap(([id, rows]) => rows.map((row) => [id, ...row] as const)))(
    '%s: %s',
    (id, sentence, expected) => {
      expect(told(sentence)).toEqual(
        expected.map((row) => (row.includes(': ') ? row : `${id}: ${row}`)),
      );
    },
  );

  it('have a table each', () => {
    expect(Object.keys(TABLE).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
});

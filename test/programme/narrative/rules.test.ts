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

  it.each([
    ['La convention est signée.', ['action: Jalon, Réalisé']],
    ['La réhabilitation est en préparation.', ['action: Tâche, En préparation']],
    ['Les ateliers débuteront à la rentrée.', ['action: Récurrent, Prévu']],
    ['Deux réunions avec la CAF en juin.', ['note: Récurrent, Prévu']],
    [
      'Si notre projet est retenu, les travaux débuteront en mai.',
      ['condition-decision: Décision, En attente de décision', 'action: Tâche, Prévu'],
    ],
    ['Nous attendons l’accord de la CAF.', ['awaited-decision: Décision, En attente de décision']],
    ['La session n’aura pas lieu.', ['action: Jalon, Abandonné']],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it('say where in its cell a row stands', () => {
    const text = 'Le bail est signé. La visite a eu lieu.';
    const spans = rowsOf(text).map(({ span }) => text.slice(span?.from, span?.to));
    expect(spans).toEqual(['Le bail est signé.', 'La visite a eu lieu.']);
  });
});

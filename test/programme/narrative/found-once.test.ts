import { findDueDates } from '../../../src/programme/dates/find-due-dates';
import { findConditions } from '../../../src/programme/narrative/clauses/conditions';
import { findPartners } from '../../../src/programme/narrative/mentions/partners';
import { findPlaces } from '../../../src/programme/narrative/mentions/places';
import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { tokenise, type Token } from '../../../src/programme/narrative/words/tokens';
import { findVerbGroups } from '../../../src/programme/narrative/words/verb-groups';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** The module with one of its functions counted. */
function mockCounted(path: string, name: string): unknown {
  const actual = jest.requireActual<Record<string, (...asked: unknown[]) => unknown>>(path);
  return { ...actual, [name]: jest.fn(actual[name]) };
}

jest.mock('../../../src/programme/dates/find-due-dates', () =>
  mockCounted('../../../src/programme/dates/find-due-dates', 'findDueDates'),
);
jest.mock('../../../src/programme/narrative/clauses/conditions', () =>
  mockCounted('../../../src/programme/narrative/clauses/conditions', 'findConditions'),
);
jest.mock('../../../src/programme/narrative/mentions/partners', () =>
  mockCounted('../../../src/programme/narrative/mentions/partners', 'findPartners'),
);
jest.mock('../../../src/programme/narrative/mentions/places', () =>
  mockCounted('../../../src/programme/narrative/mentions/places', 'findPlaces'),
);
jest.mock('../../../src/programme/narrative/words/tokens', () =>
  mockCounted('../../../src/programme/narrative/words/tokens', 'tokenise'),
);
jest.mock('../../../src/programme/narrative/words/verb-groups', () =>
  mockCounted('../../../src/programme/narrative/words/verb-groups', 'findVerbGroups'),
);

const SENTENCES = [
  'La convention avec l’UDAF a été signée le 3 mars 2014 et les travaux débuteront en mai.',
  'Si notre projet est retenu, les ateliers se tiendront à la rentrée à Brest.',
  'Livraison des logements : juin 2015.',
];

/** The calls of a counted function, by the length in characters of what they were asked. */
function timesAsked(counted: unknown, sentence: string): number {
  const { calls } = (counted as jest.Mock<unknown, unknown[]>).mock;
  return calls.filter(([asked]) => wordsOf(asked) === sentence.replace(/\s/gu, '')).length;
}

/** The words a function was asked to search, its verbs apart: blanked verbs are as long as before. */
function wordsOf(asked: unknown): string {
  if (typeof asked === 'string') return asked.replace(/\s/gu, '');
  const tokens = Array.isArray(asked) ? asked : (asked as { readonly tokens: Token[] }).tokens;
  return (tokens as readonly Token[]).map(({ text }) => text).join('');
}

describe('A sentence', () => {
  beforeAll(() => {
    readNarrative(
      aSheet('Récit', [['Accès :'], [SENTENCES.join(' ')]]),
      readingContextOn('2014-05-15'),
    );
  });

  it.each(SENTENCES)('is cut into words, parsed and searched for names once: %s', (sentence) => {
    for (const counted of [tokenise, findVerbGroups, findConditions, findPartners, findPlaces])
      expect(timesAsked(counted, sentence)).toBe(1);
  });

  it.each(SENTENCES)('is searched for its dates once: %s', (sentence) => {
    const searched = (findDueDates as unknown as jest.Mock<unknown, [string]>).mock.calls;
    expect(searched.filter(([text]) => text.length === sentence.length)).toHaveLength(1);
  });

  it('is left alone by its rows: each only reads the due words it keeps', () => {
    const searched = (findDueDates as unknown as jest.Mock<unknown, [string]>).mock.calls;
    const rows = searched.filter(
      ([text]) => !SENTENCES.some(({ length }) => length === text.length),
    );
    expect(rows.map(([text]) => text)).toEqual([
      expect.stringContaining('le 3 mars 2014'),
      expect.stringContaining('en mai'),
      expect.stringContaining('à la rentrée'),
      'juin 2015',
    ]);
  });
});

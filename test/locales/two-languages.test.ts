import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { en } from '../../src/locales/en';
import { fr } from '../../src/locales/fr';

const LOCALES = path.resolve(__dirname, '../../src/locales');
const FILES = readdirSync(LOCALES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.fr.json'))
  .filter((file) => !file.startsWith('sheets'));

/** Every sentence of a file by its place: `session written`. */
function sentencesIn(words: unknown, at = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[at, words]];
  return Object.entries(words as object).flatMap(([name, word]) =>
    sentencesIn(word, `${at} ${name}`.trim()),
  );
}

/** What a sentence is filled with, and what it is chosen by. */
function filledWith(sentence: string): readonly string[] {
  const names = [...sentence.matchAll(/[{[](\w+)(?:-(\w+))?(?=[:}=>?])/gu)];
  return [...new Set(names.flatMap(([, one, other]) => [one ?? '', other ?? '']))]
    .filter((name) => name !== '')
    .sort();
}

describe.each(FILES)('%s', (file) => {
  const read = (name: string): readonly (readonly [string, string])[] =>
    sentencesIn(JSON.parse(readFileSync(path.join(LOCALES, name), 'utf8')));

  it('says the same things in English, of the same figures and names', () => {
    const told = (name: string): object =>
      Object.fromEntries(read(name).map(([at, sentence]) => [at, filledWith(sentence)]));
    expect(told(file.replace('.fr.', '.en.'))).toEqual(told(file));
  });
});

/** Every function of values alone, by its place. */
function toldIn(words: unknown, at = ''): readonly (readonly [string, () => unknown])[] {
  if (typeof words === 'function') {
    const tell = words as (...values: readonly unknown[]) => unknown;
    return tell.length === 0 ? [[at, () => tell('1', '2', '3')]] : [];
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, word]) => toldIn(word, `${at} ${name}`.trim()));
}

describe.each([
  ['French', fr],
  ['English', en],
])('What the pane says in %s', (_, { findings: _findings, ...messages }) => {
  it('is given all that its sentences are filled with', () => {
    const said = toldIn(messages);
    expect(said.length).toBeGreaterThan(60);
    for (const [at, tell] of said) {
      expect([at, /[{}]/u.test(String(tell()))]).toEqual([at, false]);
    }
  });
});

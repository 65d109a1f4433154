import { ALL_RULES } from '../../../src/programme/checks/rules/catalogue';
import type { Severity } from '../../../src/programme/checks/context/finding';
import { readCsv } from '../../fixtures/csv';
import { letterOfExample } from '../../fixtures/suivi-cells';
import { ADDED_CASES } from './cases/added-cases';
import { check, tell } from './cases/rule-case';
import { CASES } from './cases/all-cases';

/** Whether something still stops the sharing is the verdict, no line among the findings. */
const VERDICT = 'PUB-08';
const RULES = readCsv('rules.csv').filter(({ code }) => code !== VERDICT);
const SEVERITIES: Readonly<Record<string, Severity>> = {
  bloquant: 'blocking',
  avertissement: 'warning',
  information: 'info',
};

/** Told by tests of their own: a column that is not there. */
const ELSEWHERE: readonly string[] = ['STR-01'];

describe('The catalogue of rules', () => {
  it('holds every rule of the specification with its severity', () => {
    const expected = RULES.map(({ code, severite }) => [code, SEVERITIES[severite ?? '']]);
    const added = Object.keys(ADDED_CASES);
    // That of its first rule, others being milder ways to tell it.
    const severities = new Map([...ALL_RULES].reverse().map((rule) => [rule.code, rule.severity]));
    const held = [...severities].filter(([code]) => !added.includes(code));
    expect(held.sort()).toEqual([...expected].sort());
  });

  it('has an example of every rule', () => {
    const missing = RULES.filter(({ code = '' }) => !CASES[code] && !ELSEWHERE.includes(code));
    expect(missing.map(({ code }) => code)).toEqual([]);
  });
});

describe('What a rule must leave alone', () => {
  const listed = RULES.filter(({ faux_positifs = '' }) => faux_positifs !== '');

  it.each(listed.map(({ code = '' }) => code))('is looked at for %s', (code) => {
    expect(CASES[code]?.innocent ?? []).not.toEqual([]);
  });
});

describe.each(Object.entries(CASES))(
  '%s',
  (code, { wrong, right, at, given, givenRight, innocent }) => {
    const places = typeof at === 'string' ? [at] : at;
    const expected = places.map((place) =>
      /^[A-Z]{3}-\d/u.test(place) ? place : `${code.slice(0, 6)} ${place}`,
    );

    it('tells the wrong row, its cell and nothing else', () => {
      expect(tell(check(wrong, given))).toEqual(expected);
    });

    it('says nothing of it once the row is right', () => {
      expect(tell(check(right, givenRight ?? given))).toEqual([]);
    });

    it('leaves what only looks like it alone', () => {
      for (const snapshot of innocent ?? []) expect(tell(check(snapshot, given))).toEqual([]);
    });
  },
);

/** Their examples stand in columns that say nothing of the rule, or in a sheet of the user. */
const ANYWHERE = /^(?:STR|RGP|PUB)-|^DAT-1[15]$/u;

function letterIn(sheet: string | undefined, letters: string): string {
  return sheet === 'Suivi' ? letterOfExample(letters) : letters;
}

describe('The place of a finding', () => {
  const shown = RULES.flatMap(({ code = '', exemple_message = '' }) => {
    const cell = /^([\p{L} ]+)!([A-Z]+)\d+ :/u.exec(exemple_message);
    return cell && CASES[code] && !ANYWHERE.test(code)
      ? [[code, `${cell[1] ?? ''}!${letterIn(cell[1], cell[2] ?? '')}`] as const]
      : [];
  });

  it.each(shown)('of %s is in the column %s of its example', (code, column) => {
    const places = [CASES[code]?.at ?? ''].flat();
    const own = places.filter((place) => !/^[A-Z]{3}-\d/u.test(place) || place.startsWith(code));
    expect(own.map((place) => place.replace(/^.* /u, '').replace(/\d+$/u, ''))).toContain(column);
  });
});

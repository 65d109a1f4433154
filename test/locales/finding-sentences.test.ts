import { ENGLISH_FINDINGS } from '../../src/locales/checks/checks.en';
import { CHECK_SHEET_WORDS, FRENCH_FINDINGS } from '../../src/locales/checks/checks.fr';
import { tellFinding } from '../../src/programme/checks/sheet/words';
import { ADDED_CASES } from '../programme/checks/cases/added-cases';
import { DATE_CASES, DEPENDENCY_CASES } from '../programme/checks/cases/date-cases';
import { PEOPLE_CASES } from '../programme/checks/cases/people-cases';
import { ACTION_CASES, STRUCTURE_CASES } from '../programme/checks/cases/row-cases';
import { check, type RuleCase } from '../programme/checks/cases/rule-case';
import { aTrackerWorkbook } from '../fixtures/tracker-workbook';
import { SHARING_CASES } from '../programme/checks/cases/sharing-cases';

const CASES: readonly (readonly [string, RuleCase])[] = Object.entries({
  ...STRUCTURE_CASES,
  ...ACTION_CASES,
  ...DATE_CASES,
  ...DEPENDENCY_CASES,
  ...PEOPLE_CASES,
  ...SHARING_CASES,
  ...ADDED_CASES,
});

describe.each([
  ['in French', FRENCH_FINDINGS],
  ['in English', ENGLISH_FINDINGS],
])('Findings %s', (_, words) => {
  it.each(CASES)('%s is one clear sentence and what to do', (code, { wrong, given }) => {
    const told = check(wrong, given)
      .findings.filter((finding) => code.startsWith(finding.code))
      .map((finding) => tellFinding(finding, words));
    expect(told.length).toBeGreaterThan(0);
    for (const { says, todo } of told) {
      expect(says).toMatch(/[.?)]$/u);
      expect(`${says} ${todo}`).not.toMatch(
        /undefined|null|NaN|\[object|\d{4}-\d{2}-\d{2}|[{}|]|\[\w+[?=>]/u,
      );
    }
  });
});

describe('The verdict of « Contrôle »', () => {
  it.each([
    [true, 0, 0, 'Prêt à partager'],
    [false, 3, 1, '3 points bloquants, 1 avertissement'],
    [null, 1, 0, '1 point bloquant'],
    [null, 0, 2, 'Aucun point bloquant, 2 avertissements'],
  ] as const)(
    'when ready is %j, of %i and %i, is « %s »',
    (isReadyToShare, blocking, warning, said) => {
      const counts = { blocking, warning, info: 0 };
      const report = { ...check(aTrackerWorkbook({})), counts, isReadyToShare };
      expect(CHECK_SHEET_WORDS.verdict(report)).toBe(said);
    },
  );

  it('gathers the rows without anyone in charge as one entry', () => {
    expect(FRENCH_FINDINGS.groupTitle('ACT-13', 25, 'actions')).toBe('25 lignes sans responsable.');
    expect(FRENCH_FINDINGS.groupTitle('CNF-01', 24, 'findings')).toMatch(/ : 24 constats\.$/u);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH_FINDINGS } from '../../../src/locales/checks/checks.en';
import { FRENCH_FINDINGS } from '../../../src/locales/checks/checks.fr';
import type { Finding } from '../../../src/programme/checks/report/judged-finding';
import { fillingOf } from '../../../src/programme/checks/report/fill';
import { problemsOf } from '../../../src/programme/checks/report/problems';
import { TABLE_DEFINITIONS } from '../../../src/programme/checks/context/tables';
import { ALL_RULES, type RuleCode } from '../../../src/programme/checks/rules/catalogue';
import type { GroupRule, RowRule, WorkbookRule } from '../../../src/programme/checks/rules/rule';
import { type FindingWords, tellFinding } from '../../../src/programme/checks/sheet/words';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import { CASES } from './cases/all-cases';
import { check, workbook } from './cases/rule-case';

const FILE = join(__dirname, '../../../docs/rules.md');
const HEAD = `# The rules

Written by \`WRITE_RULES=1 npx jest test/programme/checks/catalogue\` from the rules, their cases and their sentences.
Each sentence is what the rule says of its case in the tests.

Severities: ■ stops the sharing, ▲ warning, ○ information. Fixes: **at once**, by « Tout corriger »; **asked**, shown
before it is written; **filled**, one value chosen for many rows; — left to the user. What cannot be looked at is told
« non contrôlé »: [what the checks see](what-the-checks-see.md).
`;
const MARKS = { blocking: '■', warning: '▲', info: '○' } as const;
const FIXES = { automatic: 'at once', 'on-confirmation': 'asked' } as const;

type Rule = RowRule | GroupRule | WorkbookRule;
const RULES: readonly Rule[] = ALL_RULES;

/** The finding of a rule's case. */
function exampleOf(code: RuleCode): {
  readonly finding: Finding;
  readonly isFilled: boolean;
} {
  // Without the table, there is no case: nothing else can then be told.
  const { wrong = { ...workbook(), tables: [] }, given } = CASES[code] ?? {};
  const { findings } = check(wrong, given);
  const finding = findings.find((one) => one.code === code);
  const problem = problemsOf(findings).find((one) => one.code === code);
  if (!finding || !problem) throw new Error(`No finding ${code}`);
  return { finding, isFilled: fillingOf(problem, readTracker(wrong)) !== null };
}

/** `Suivi: Type, Décideur`, what the rule cannot run without. */
function needsOf(code: RuleCode): string {
  const needs = RULES.filter((rule) => rule.code === code).map((rule) => {
    if (rule.kind === 'workbook') return rule.scope === 'sharing' ? 'before sharing' : '';
    const { sheet, columns } = TABLE_DEFINITIONS[rule.table];
    const headers = rule.needs.map((key) => columns.find((one) => one.key === key)?.header ?? key);
    const cells = headers.length > 0 ? `${sheet}: ${headers.join(', ')}` : sheet;
    return rule.kind === 'row' && rule.scope === 'sharing' ? `${cells}, before sharing` : cells;
  });
  return [...new Set(needs)].filter((one) => one !== '').join('; ') || 'the workbook';
}

function sayIn(words: FindingWords, finding: Finding): string {
  const { says, todo } = tellFinding(finding, words);
  return `**${words.titles[finding.code]}** ${says} ${todo}`.trim().replaceAll('|', '\\|');
}

function lineOf(code: RuleCode): string {
  const { finding, isFilled } = exampleOf(code);
  const fix = [finding.fix ? FIXES[finding.fix.mode] : '', isFilled ? 'filled' : ''];
  const cells = [
    `${MARKS[finding.severity]} ${code}`,
    sayIn(FRENCH_FINDINGS, finding),
    sayIn(ENGLISH_FINDINGS, finding),
    needsOf(code),
    fix.filter((one) => one !== '').join(', ') || '—',
  ];
  return `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`;
}

function catalogue(): string {
  const codes = [...new Set(ALL_RULES.map(({ code }) => code))].sort();
  const header =
    '| rule | what is said | in English | what it needs | its fix |\n|---|---|---|---|---|';
  return `${HEAD}\n${[header, ...codes.map(lineOf)].join('\n')}\n`;
}

describe('The catalogue of rules in the documents', () => {
  it('says what each rule says, needs and offers', () => {
    const expected = catalogue();
    if (process.env.WRITE_RULES === '1') writeFileSync(FILE, expected);
    expect(readFileSync(FILE, 'utf8')).toBe(expected);
  });
});

import type { Finding } from '../../../src/programme/checks/judged-finding';
import { editsOfFixes, proposeFix, type ProposedFix } from '../../../src/programme/checks/fixes';
import { automaticFixes } from '../../../src/programme/checks/report';
import { ACTION_TABLE } from '../../../src/programme/tracker/columns';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readCsv } from '../../fixtures/csv';
import { DATE_CASES, DEPENDENCY_CASES } from './cases/date-cases';
import { PEOPLE_CASES } from './cases/people-cases';
import { ACTION_CASES, STRUCTURE_CASES } from './cases/row-cases';
import { action, check, type RuleCase, workbook } from './cases/rule-case';
import { SHARING_CASES } from './cases/sharing-cases';

const CASES: Readonly<Record<string, RuleCase>> = {
  ...STRUCTURE_CASES,
  ...ACTION_CASES,
  ...DATE_CASES,
  ...DEPENDENCY_CASES,
  ...PEOPLE_CASES,
  ...SHARING_CASES,
};
const ORIGINAL_TEXT = ACTION_TABLE.columns.findIndex(({ key }) => key === 'originalText');

function findingOf(code: string, snapshot?: WorkbookSnapshot): Finding {
  const { wrong, given } = CASES[code] ?? {};
  const read = snapshot ?? wrong;
  const finding = read && check(read, given).findings.find((one) => one.code === code);
  if (!finding) throw new Error(`No finding ${code}`);
  return finding;
}

function fixOf(code: string, snapshot?: WorkbookSnapshot): ProposedFix {
  const fix = proposeFix(findingOf(code, snapshot));
  if (!fix) throw new Error(`No fix for ${code}`);
  return fix;
}

describe('A fix shows what it would change', () => {
  it.each([
    ['ACT-02', 'Suivi!B5', 'Formation', 'Formations'],
    ['ACT-05', 'Suivi!M5', 'ok', 'Réalisé'],
    ['ACT-11', 'Suivi!M5', 'En cours', 'Réalisé'],
    ['DAT-01', 'Suivi!I5', '', 'à définir'],
    ['DAT-05', 'Suivi!I5', 'pour le 20 novembre', 'pour le 20 novembre 2014'],
    ['DAT-09', 'Formations!F5', '23.09.14', '23/09/2014'],
    ['DAT-10', 'Suivi!I5', '31/06/2014', '30/06/2014'],
    ['DAT-15', 'Suivi!K5', '41796', '06/06/2014'],
    ['REF-01', 'Suivi!E5', 'Parcours de femme', 'Parcours de Femmes'],
    ['SES-03', 'Formations!B5', 'Tranquilité publique', 'Tranquillité publique'],
    ['PRS-04', 'Présences!C5', 'x', 'Présent'],
    ['STR-09', 'Suivi!B5', '[bookmark: _GoBack]Accès :', 'Accès'],
    ['STR-11', 'Formations!K5', '12 ', '12'],
    ['RGP-01', 'Suivi!T5', 'dossier famille DURAND (fictif)', 'dossier [nom retiré] (fictif)'],
  ])('%s: %s « %s » becomes « %s »', (code, place, before, after) => {
    expect(fixOf(code).changes).toEqual([{ place, before, after }]);
  });

  it('splits « 12/15 » into present and registered', () => {
    expect(fixOf('SES-13').changes.map(({ place, after }) => [place, after])).toEqual([
      ['Formations!L5', '12'],
      ['Formations!K5', '15'],
    ]);
  });

  it('moves a condition out of the due date', () => {
    expect(fixOf('DAT-18').changes.map(({ place, after }) => [place, after])).toEqual([
      ['Suivi!I5', ''],
      ['Suivi!O5', 'si retenu'],
      ['Suivi!P5', 'Bloquante'],
    ]);
  });

  it('splits a cell of three actions into three rows', () => {
    const { changes, edits } = fixOf('STR-08');
    expect(changes).toEqual([
      expect.objectContaining({ place: 'Suivi!C5', after: 'visite du quartier' }),
    ]);
    expect(edits.slice(1)).toMatchObject([
      { kind: 'insertRows', first: 5, count: 2 },
      { kind: 'writeCells', at: { row: 5, column: 0 } },
    ]);
    const rows = edits[2]?.kind === 'writeCells' ? edits[2].cells : [];
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['ACC-02', 'Accès', 'ciblage des familles'],
      ['ACC-03', 'Accès', 'réhabilitation'],
    ]);
  });

  it('gives the strand of a heading to the rows below that have none', () => {
    const snapshot = workbook({
      actions: [{ only: { id: 'ACCÈS' } }, action({}, { strand: null }), action({ id: 'ACC-02' })],
    });
    const { changes, edits } = fixOf('STR-06', snapshot);
    expect(changes).toEqual([{ place: 'Suivi!B6', before: '', after: 'Accès' }]);
    expect(edits.at(-1)).toEqual({ kind: 'deleteRows', sheet: 'Suivi', first: 4, count: 1 });
  });

  it('merges a double without losing what it says', () => {
    const snapshot = workbook({
      actions: [
        action({ title: 'Ciblage des familles', owner: '', comment: 'Vu' }),
        action({
          id: 'ACC-02',
          title: 'Ciblage de familles',
          owner: 'DDS',
          partners: ['Association VISA'],
          source: 'Feuil2!A4',
          originalText: 'Le ciblage est engagé.',
        }),
        action({
          id: 'ACC-03',
          title: 'Attributions',
          dependsOn: [{ id: 'ACC-02', effect: 'blocking' }],
        }),
      ],
    });
    const { changes, edits } = fixOf('ACT-09', snapshot);
    expect(changes.map(({ place, after }) => [place, after])).toEqual([
      ['Suivi!E5', 'Association VISA'],
      ['Suivi!H5', 'DDS'],
      ['Suivi!T5', 'Vu ; Fusionné avec ACC-02, Feuil2!A4 ; Le ciblage est engagé.'],
      ['Suivi!R7', 'ACC-01'],
    ]);
    expect(edits.at(-1)).toEqual({ kind: 'deleteRows', sheet: 'Suivi', first: 5, count: 1 });
  });
});

describe('Fixes', () => {
  const proposed = Object.keys(CASES).flatMap((code) => {
    const { wrong, given } = CASES[code] ?? {};
    return wrong ? check(wrong, given).findings.map((finding) => ({ code, finding })) : [];
  });

  it('never touch the text of the source, nor a sheet of the user', () => {
    const own = ['Suivi', 'Formations', 'Présences', 'Partenaires', 'Sites', 'Paramètres'];
    const writes = proposed.flatMap(({ finding }) => finding.fix?.writes ?? []);
    expect(writes.length).toBeGreaterThan(30);
    expect(writes.filter(({ sheet }) => !own.includes(sheet))).toEqual([]);
    const inSource = writes.filter(
      ({ sheet, column }) => sheet === 'Suivi' && column === ORIGINAL_TEXT,
    );
    expect(inSource).toEqual([]);
  });

  it('are automatic for the rules that say so, and for no other', () => {
    const sure = readCsv('rules.csv').filter(({ correction_automatique = '' }) =>
      correction_automatique.startsWith('oui'),
    );
    const automatic = proposed.filter(({ finding }) => finding.fix?.mode === 'automatic');
    const codes = new Set(automatic.map(({ finding }) => finding.code as string));
    expect([...codes].sort()).toEqual(sure.map(({ code }) => code).sort());
  });

  it('write no date that was read with little confidence', () => {
    const doubtful = workbook({
      actions: [action({ dueText: 'en avril', start: null, end: null, precision: null })],
    });
    const findings = check(doubtful).findings.filter(({ code }) => code === 'DAT-05');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fix).toBeNull();
  });

  it('apply together with one write a cell, rows going from the bottom up', () => {
    const snapshot = workbook({
      actions: [
        action({}),
        { only: {} },
        action({ id: 'ACC-02' }),
        { only: {} },
        action({ id: 'ACC-03' }),
      ],
    });
    const fixes = check(snapshot).findings.flatMap(({ code, fix }) =>
      code === 'STR-04' && fix ? [fix] : [],
    );
    expect(editsOfFixes([...fixes]).map((edit) => 'first' in edit && edit.first)).toEqual([7, 5]);
  });

  it('are offered together when they ask no question', () => {
    const snapshot = workbook({
      actions: [action({}, { status: 'ok', title: 'Suivi  des attributions' })],
    });
    expect(automaticFixes(check(snapshot)).map(({ code }) => code)).toEqual(['ACT-05', 'STR-09']);
  });
});

import { formatFrenchDate, fromExcelSerial } from '../../../src/lib/calendar-date';
import type { CellWrite } from '../../../src/programme/checks/context/finding';
import type { Finding } from '../../../src/programme/checks/report/judged-finding';
import { editsOfFixes, fixesAtOnce } from '../../../src/programme/checks/report/fixes';
import { type ProposedFix, proposeFix } from '../../fixtures/propose-fix';
import { showPlace } from '../../../src/programme/checks/context/show-place';
import { automaticFixes } from '../../../src/programme/checks/report/report';
import { ACTION_TABLE } from '../../../src/programme/tracker/columns';
import { known, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { Edit } from '../../../src/workbook/edit';
import { readCsv } from '../../fixtures/csv';
import { action, check, session, workbook } from './cases/rule-case';
import { withCell, withSheet } from '../../fixtures/tracker-workbook';
import { suivi, suiviColumn } from '../../fixtures/suivi-cells';
import { CASES } from './cases/all-cases';

const STEP_COLUMNS = ['title', 'dueText', 'start', 'end', 'dependsOn', 'source'] as const;
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
    ['ACT-02', suivi('strand', 5), 'Formation', 'Formations'],
    ['ACT-05', suivi('status', 5), 'ok', 'Réalisé'],
    ['ACT-11', suivi('status', 5), 'En cours', 'Réalisé'],
    ['DAT-01', suivi('dueText', 5), '', 'à définir'],
    ['DAT-05', suivi('dueText', 5), 'pour le 20 novembre', 'pour le 20 novembre 2014'],
    ['DAT-09', 'Formations!F5', '23.09.14', '23/09/2014'],
    ['DAT-15', suivi('end', 5), '41796', '06/06/2014'],
    ['REF-01', suivi('partners', 5), 'Parcours de femme', 'Parcours de Femmes'],
    ['SES-03', 'Formations!B5', 'Tranquilité publique', 'Tranquillité publique'],
    ['PRS-04', 'Présences!C5', 'x', 'Présent'],
    ['STR-09', suivi('strand', 5), '[bookmark: _GoBack]Accès :', 'Accès'],
    ['STR-11', 'Formations!K5', '12 ', '12'],
    ['DAT-11', 'Formations!G5', '07/10/2014', '10/07/2014'],
    ['DAT-14', suivi('start', 5), '01/09/2004', '01/09/2014'],
    ['STR-02', suivi('source', 4), 'Début', 'Provenance'],
    [
      'RGP-01',
      suivi('comment', 5),
      'dossier famille DURAND (fictif)',
      'dossier [nom retiré] (fictif)',
    ],
  ])('%s: %s « %s » becomes « %s »', (code, place, before, after) => {
    expect(fixOf(code).changes).toEqual([{ place, before, after }]);
  });

  it('what was begun and is done before its end was done on the status date', () => {
    const dates = { start: '2014-05-01', end: '2014-05-30', dueText: '' } as const;
    const early = workbook({ actions: [action({ ...dates, status: 'Réalisé', type: 'Tâche' })] });
    expect(fixOf('ACT-19', early).changes).toEqual([
      { place: suivi('doneOn', 5), before: '', after: '15/05/2014' },
    ]);
  });

  it('what was not to begin yet is taken for planned, not for done that day', () => {
    const dates = { start: '2014-05-16', end: '2014-05-30', dueText: '' } as const;
    const ahead = workbook({ actions: [action({ ...dates, status: 'Réalisé', type: 'Tâche' })] });
    expect(fixOf('ACT-19', ahead).changes).toEqual([
      { place: suivi('status', 5), before: 'Réalisé', after: 'Prévu' },
    ]);
  });

  it.each([
    [
      'DAT-10',
      [suivi('dueText', 5), '31/06/2014', '30/06/2014'],
      [suivi('start', 5), '', '30/06/2014'],
      [suivi('end', 5), '', '30/06/2014'],
      [suivi('precision', 5), '', 'jour'],
    ],
    [
      'DAT-12',
      [suivi('dueText', 5), 'vendredi 20 novembre 2014', 'vendredi 21 novembre 2014'],
      [suivi('start', 5), '20/11/2014', '21/11/2014'],
      [suivi('end', 5), '20/11/2014', '21/11/2014'],
    ],
    [
      'DAT-13',
      [suivi('start', 5), '09/06/2014', '10/06/2014'],
      [suivi('end', 5), '09/06/2014', '10/06/2014'],
      [suivi('dueText', 5), '9 juin 2014', '10/06/2014'],
    ],
  ])('%s: the words and the cells of the day move together', (code, ...changes) => {
    expect(fixOf(code).changes.map(({ place, before, after }) => [place, before, after])).toEqual(
      changes,
    );
  });

  it.each([
    ['SES-01', 'Formations', 4],
    ['PRS-03', 'Présences', 5],
  ])('%s: a row of %s comes or goes', (code, sheet, first) => {
    const [move] = fixOf(code).edits;
    expect(move).toMatchObject({ sheet, first, count: 1 });
  });

  // The formulas of Synthèse and of the Gantt would count them elsewhere.
  it.each([
    ['ACT-02', { strand: 'ACCES' }, 'Accès'],
    ['ACT-05', { status: 'realise' }, 'Réalisé'],
    ['ACT-06', { type: 'tache' }, 'Tâche'],
  ])('%s: a word typed without its accents gets them back at once', (code, typed, word) => {
    const snapshot = workbook({ actions: [action({}, typed)] });
    const { severity, fix } = findingOf(code, snapshot);
    expect([severity, fix?.mode]).toEqual(['blocking', 'automatic']);
    expect(fixOf(code, snapshot).changes).toMatchObject([{ after: word }]);
  });

  it('proposes the strand of the list that a new one is a mere spelling of, and no other part', () => {
    const listed = (...names: readonly string[]) => ({
      lists: { strands: names.map((name, at) => ({ name, prefix: `V${at}` })) },
    });
    const rows = (strand: string) => ({ actions: [action({ id: 'V1-01', strand })] });
    const doubled = workbook({ ...rows('Formation'), ...listed('Formations', 'Formation') });
    expect(fixOf('ACT-02', doubled).changes).toMatchObject([{ after: 'Formations' }]);
    const parts = workbook({ ...rows('Lot B'), ...listed('Lot A', 'Lot B') });
    expect(check(parts).findings.filter(({ code }) => code === 'ACT-02')).toEqual([]);
  });

  it('adds the first strand and the first training of an empty tracker to « Listes »', () => {
    const snapshot = workbook({
      actions: [action({ strand: 'Accès' }), action({ id: 'ACC-02', strand: 'Accès' })],
      sessions: [session({ training: 'Accueil' })],
      lists: { strands: [], trainings: [] },
    });
    const changesOf = (code: string) => fixOf(code, snapshot).changes;
    expect(changesOf('ACT-02')).toEqual([
      { place: 'Listes!A5', before: '', after: 'Accès' },
      { place: 'Listes!B5', before: '', after: 'ACC' },
    ]);
    expect(changesOf('SES-03')).toMatchObject([{ before: '', after: 'Accueil' }]);
    // Rows of one strand add it once.
    const found = check(snapshot).findings.filter(({ code }) => code === 'ACT-02');
    expect(editsOfFixes(found.flatMap(({ fix }) => fix ?? []))).toHaveLength(2);
  });

  it('adds a partner whose name looks like no other', () => {
    const { edits } = fixOf('REF-01', workbook({ actions: [action({ partners: ['Emmaüs'] })] }));
    expect(edits.slice(0, 3)).toMatchObject([
      { kind: 'insertRows', sheet: 'Partenaires', first: 11, count: 1 },
      { kind: 'defineTable', name: 'tblPartenaires', area: { row: 3, rowCount: 9 } },
      { kind: 'writeCells', at: { row: 11, column: 0 }, cells: [['Emmaüs']] },
    ]);
  });

  it.each([
    ['2044-09-01', '01/09/2014'],
    ['2010-09-01', null],
    ['1914-09-01', null],
  ] as const)(
    'proposes another year than that of %s only when one is the nearest',
    (start, year) => {
      const snapshot = workbook({ actions: [action({ dueText: '', start, end: null })] });
      const fix = proposeFix(findingOf('DAT-14', snapshot));
      expect(fix?.changes[0]?.after ?? null).toBe(year);
    },
  );

  it('splits « 12/15 » into present and registered', () => {
    expect(fixOf('SES-13').changes.map(({ place, after }) => [place, after])).toEqual([
      ['Formations!L5', '12'],
      ['Formations!K5', '15'],
    ]);
  });

  it('moves a condition out of the due date', () => {
    expect(fixOf('DAT-18').changes.map(({ place, after }) => [place, after])).toEqual([
      [suivi('dueText', 5), 'à définir'],
      [suivi('condition', 5), 'si retenu'],
      [suivi('effect', 5), 'Bloquante'],
    ]);
  });

  it('splits a cell of three actions into three rows', () => {
    const { changes, edits } = fixOf('STR-08');
    expect(changes).toEqual([
      expect.objectContaining({ place: suivi('title', 5), after: 'visite du quartier' }),
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

  it('numbers rows without a strand after those of their own capitals', () => {
    const loose = { strand: '', title: '- Écrire aux communes\n- Réserver la salle' } as const;
    const snapshot = workbook({
      actions: [action({ ...loose, id: 'DIV-01' }), action({ strand: '', id: 'DIV-02' })],
    });
    const { edits } = fixOf('STR-08', snapshot);
    const rows = edits[2]?.kind === 'writeCells' ? edits[2].cells : [];
    expect(rows.map((row) => row.slice(0, 3))).toEqual([['DIV-03', null, 'Réserver la salle']]);
  });

  it('proposes no day for « hier », which counts from a day that nobody told', () => {
    const typed = workbook({
      actions: [action({ status: 'Réalisé', doneOn: null }, { doneOn: 'hier' })],
    });
    expect(findingOf('DAT-09', typed).fix).toBeNull();
  });

  it('gives the strand of a heading to the rows below that have none', () => {
    const snapshot = workbook({
      actions: [{ only: { id: 'ACCÈS' } }, action({}, { strand: null }), action({ id: 'ACC-02' })],
    });
    const { changes, edits } = fixOf('STR-06', snapshot);
    expect(changes).toEqual([{ place: suivi('strand', 6), before: '', after: 'Accès' }]);
    expect(edits.at(-1)).toEqual({ kind: 'deleteRows', sheet: 'Suivi', first: 4, count: 1 });
  });

  it.each([
    ['au printemp 2015', 'au printemps 2015'],
    ['début setpembre 2O14', 'début septembre 2014'],
    ['fin d’anée 2014', 'fin d’année 2014'],
    ['dans 3 moi', null],
    ['qd convention ok', null],
    ['au printemp', null],
  ])('DAT-04: « %s » is read as « %s »', (dueText, meant) => {
    const actions = [action({ dueText, start: null, end: null, precision: null })];
    const snapshot = workbook({ actions, settings: { referenceDate: null } });
    const found = check(snapshot).findings.find(({ code }) => code === 'DAT-04');
    expect(found?.params).toMatchObject({ value: dueText, proposed: meant });
    expect(found?.fix?.writes[0]?.after ?? null).toBe(meant);
  });

  it('DAT-17: proposes the day that a sheet of the user tells, with its words', () => {
    const { wrong, given } = CASES['DAT-17'] ?? {};
    if (!wrong) throw new Error('No case');
    const documentDate = {
      date: '2014-05-15',
      words: 'MAJ : 15/05/14',
      where: 'Feuil1!A2',
    } as const;
    const found = check(wrong, { ...given, documentDate }).findings.find(
      ({ code }) => code === 'DAT-17',
    );
    expect(found?.params).toMatchObject({
      first: 'pour le 20 novembre',
      proposed: '2014-05-15',
      where: 'Feuil1!A2',
    });
    expect(found && proposeFix(found)?.changes).toEqual([
      { place: 'Paramètres!B7', before: '', after: '15/05/2014' },
    ]);
  });

  it('DAT-07: keeps the start that was typed, and shows the end it would write over', () => {
    const snapshot = workbook({
      actions: [
        action({
          type: 'Tâche',
          dueText: 'pour le 20/11/2014',
          start: '2014-06-02',
          end: '2014-12-19',
        }),
      ],
    });
    const { mode, changes } = fixOf('DAT-07', snapshot);
    expect(mode).toBe('on-confirmation');
    expect(changes).toEqual([
      { place: suivi('end', 5), before: '19/12/2014', after: '20/11/2014' },
    ]);
  });

  it.each(Object.keys(CASES))('%s: never writes over a typed date without a yes', (code) => {
    const { wrong, given } = CASES[code] ?? {};
    const found = wrong ? check(wrong, given).findings : [];
    const over = found.flatMap(({ fix }) =>
      fix?.mode === 'automatic' ? fix.writes.map(({ before }) => before) : [],
    );
    expect(over.filter((before) => /^\d\d\/\d\d\/\d{4}$/u.test(before))).toEqual([]);
  });

  it('DEP-07: puts the missing steps between the bids and the start, without a date', () => {
    const { changes, edits } = fixOf('DEP-07');
    const [insert, write] = edits.slice(-2);
    expect(insert).toMatchObject({ kind: 'insertRows', sheet: 'Suivi', count: 4 });
    const rows = write?.kind === 'writeCells' ? write.cells : [];
    expect(rows.map((row) => STEP_COLUMNS.map((key) => row[suiviColumn(key)]))).toEqual([
      ['Analyse des offres (MAI-03)', 'à définir', null, null, 'MAI-02', null],
      ['Attribution du marché (MAI-03)', 'à définir', null, null, rows[0]?.[0], null],
      ['Délai de suspension (MAI-03)', 'à définir', null, null, rows[1]?.[0], null],
      ['Notification du marché (MAI-03)', 'à définir', null, null, rows[2]?.[0], null],
    ]);
    expect(changes.map(({ before, after }) => [before, after])).toEqual([['MAI-02', rows[3]?.[0]]]);
  });

  const link = "='P:\\DRH\\[plan_2014.xlsx]S1'!B4";
  const dwellings = { sheet: 'Suivi', row: 4, column: suiviColumn('dwellings') };
  const own = (overrides: Partial<SheetSnapshot>): WorkbookSnapshot =>
    withSheet(workbook({ actions: [action({ dwellings: 10 })] }), 'Suivi', overrides);

  it('PUB-04: a formula that reads another workbook gives way to its value', () => {
    const { sheets } = own({});
    const { formulas = [] } = sheets.find(({ name }) => name === 'Suivi') ?? {};
    const linked = formulas.map((line, row) =>
      line.map((cell, column) =>
        row === dwellings.row && column === dwellings.column ? link : cell,
      ),
    );
    const found = check(own({ formulas: linked }), { scope: 'sharing' }).findings;
    const fix = found.find(({ code }) => code === 'PUB-04')?.fix;
    expect(fix?.writes).toEqual([{ ...dwellings, before: link, after: 10 }]);
  });

  it('PUB-18: a link to a drive goes, and what the cell shows stays', () => {
    const target = '\\\\srv\\habitat\\conv_visa.pdf';
    const links = known([{ place: { row: 4, column: suiviColumn('originalText') }, target }]);
    const found = check(own({ hyperlinks: links }), { scope: 'sharing' }).findings;
    expect(found.find(({ code }) => code === 'PUB-18')?.fix?.edits).toEqual([
      { kind: 'removeLink', sheet: 'Suivi', at: { row: 4, column: suiviColumn('originalText') } },
    ]);
  });

  it('PUB-16: what cannot be seen is shown, in a colour that stands out', () => {
    const at = { row: 4, column: suiviColumn('comment') };
    const look = { fill: '#1F3864', fontColor: '#1F3864', bold: false, strikethrough: false };
    const { sheets } = own({});
    const { values = [] } = sheets.find(({ name }) => name === 'Suivi') ?? {};
    const plain = { ...look, fill: null, fontColor: '#000000', fontSize: 11 };
    const looks = values.map((line, row) =>
      line.map((_, column) =>
        row === at.row && column === at.column ? { ...look, fontSize: 1 } : plain,
      ),
    );
    const hidden = withCell(
      own({ looks: known(looks) }),
      { sheet: 'Suivi', ...at },
      { value: 'Vu', text: 'Vu' },
    );
    const found = check(hidden, { scope: 'sharing' }).findings;
    expect(found.find(({ code }) => code === 'PUB-16')?.fix?.edits).toEqual([
      {
        kind: 'format',
        sheet: 'Suivi',
        areas: [{ ...at, rowCount: 1, columnCount: 1 }],
        format: { font: { color: '#FFFFFF', size: 11 } },
      },
    ]);
  });

  it.each([
    ['PUB-09', [{ kind: 'removeName', name: 'Zone_old' }]],
    ['RGP-09', [{ kind: 'setProperty', property: 'author', value: '' }]],
  ])('%s: the trace goes from the file', (code, edits) => {
    expect(fixOf(code).edits).toEqual(edits);
  });

  it('gives rows that were pasted without a N° each its own, with a strand or without', () => {
    const pasted = ['Accès', 'Accès', '', ''].map((strand, at) =>
      action({ id: '', strand, title: `Collée ${String(at)}` }),
    );
    const snapshot = workbook({ actions: [action({}), ...pasted] });
    const fixes = check(snapshot)
      .findings.filter(({ code }) => code === 'ACT-03')
      .flatMap(({ fix }) => fix ?? []);
    const given = fixesAtOnce(fixes).flatMap(({ writes }) => writes.map(({ after }) => after));
    expect(given).toHaveLength(4);
    expect(new Set(given).size).toBe(4);
    expect(given.filter((id) => typeof id === 'string' && id.startsWith('DIV-'))).toHaveLength(2);
  });

  it.each([
    ['DAT-09', 'le 15/03'],
    ['DAT-10', '31/02'],
  ])('%s: proposes no day whose year nothing tells', (code, text) => {
    const snapshot = withCell(
      workbook({ actions: [action({ start: null })], settings: { referenceDate: null } }),
      { sheet: 'Suivi', row: 4, column: suiviColumn('start') },
      { value: text, text },
    );
    const { params, fix } = findingOf(code, snapshot);
    expect(fix).toBeNull();
    expect(params).toMatchObject({ value: text, proposed: null });
  });

  it('leaves a double to the user: its other status, days or owner would go with its row', () => {
    const title = 'Ciblage des familles';
    const snapshot = workbook({
      actions: [action({ title }), action({ id: 'ACC-02', title, owner: 'DDS' })],
    });
    expect(findingOf('ACT-09', snapshot).fix).toBeNull();
  });
});

describe('A fix that writes cells', () => {
  const written = Object.keys(CASES).flatMap((code) => {
    const { wrong, given } = CASES[code] ?? {};
    const findings = wrong ? check(wrong, given).findings : [];
    // Either reading of a date stays possible as long as another cell proves that months come first.
    if (code === 'DAT-11') return [];
    const own = findings.filter((one) => one.code === code && one.fix?.edits.length === 0);
    return own.map((finding) => [code, showPlace(finding.place), finding] as const);
  });

  it('is proposed by many rules', () => {
    expect(new Set(written.map(([code]) => code)).size).toBeGreaterThan(35);
  });

  it.each(written)(
    'of %s in %s leaves nothing to say of that rule there',
    (code, place, { fix }) => {
      const { wrong, given } = CASES[code] ?? {};
      if (!wrong || !fix) throw new Error(`No fix for ${code}`);
      const again = check(fixed(wrong, fix.writes), given).findings;
      const left = again.filter((one) => one.code === code && showPlace(one.place) === place);
      expect(left.map(({ params }) => params)).toEqual([]);
    },
  );
});

/** The workbook once cells are written, as Excel would show them. */
function fixed(snapshot: WorkbookSnapshot, writes: readonly CellWrite[]): WorkbookSnapshot {
  return writes.reduce((before, { sheet, row, column, after, format }) => {
    const value = typeof after === 'object' ? null : after;
    const date = format === undefined || typeof value !== 'number' ? null : fromExcelSerial(value);
    const text = date === null ? String(value ?? '') : formatFrenchDate(date);
    return withCell(before, { sheet, row, column }, { value, text });
  }, snapshot);
}

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

describe('Fixes applied at once', () => {
  const at = { sheet: 'Suivi', row: 5, column: 7, before: 'ARS' };
  const emptied = (row: number): Edit => {
    return { kind: 'writeCells', sheet: 'Listes', at: { row, column: 0 }, cells: [[null]] };
  };

  it('leave whole the one that writes another value in the same cell: what it would forget stays', () => {
    const first = { mode: 'on-confirmation', writes: [{ ...at, after: 'ARS ; VISA' }] } as const;
    const second = { mode: 'on-confirmation', writes: [{ ...at, after: 'ARS ; APEI' }] } as const;
    const edits = editsOfFixes([
      { ...first, edits: [emptied(4)] },
      { ...second, edits: [emptied(5)] },
    ]);
    expect(edits.map((edit) => edit.kind === 'writeCells' && edit.at.row)).toEqual([5, 4]);
  });

  it('join the names that they add to one cell', () => {
    const adding = (adds: string) =>
      ({
        mode: 'on-confirmation',
        writes: [{ ...at, after: `ARS ; ${adds}`, adds }],
        edits: [],
      }) as const;
    const [edit] = editsOfFixes(['VISA', 'APEI', 'APF'].map(adding));
    expect(edit).toMatchObject({ cells: [['ARS ; VISA ; APEI ; APF']] });
  });

  const numbersAdded = (snapshot: WorkbookSnapshot, code: string): readonly unknown[] => {
    const fixes = check(snapshot).findings.flatMap((one) =>
      one.code === code && one.fix ? [one.fix] : [],
    );
    const added = editsOfFixes(fixes).map((edit, at, all) => {
      const isNew = edit.kind === 'writeCells' && all.slice(0, at).some(isInsertion);
      return isNew && edit.at.column === 0 ? edit.cells.map(([id]) => id) : [];
    });
    return added.flat().sort();
  };
  const isInsertion = ({ kind }: Edit): boolean => kind === 'insertRows';

  it('give the rows that several cells are split into a N° each', () => {
    const listed = { title: '- Écrire aux communes\n- Réserver la salle\n- Inviter' } as const;
    const snapshot = workbook({
      actions: ['ACC-01', 'ACC-02', 'MAI-01', 'ACC-03'].map((id) =>
        action({ ...listed, id, strand: id.startsWith('ACC') ? 'Accès' : 'Maintien' }),
      ),
    });
    const added = numbersAdded(snapshot, 'STR-08');
    const accesses = ['ACC-04', 'ACC-05', 'ACC-06', 'ACC-07', 'ACC-08', 'ACC-09'];
    expect(added).toEqual([...accesses, 'MAI-02', 'MAI-03']);
  });

  it('leave what is written of another N° as it is', () => {
    const comment = 'ACC-03 à revoir';
    const listed = { title: '- Écrire aux communes\n- Réserver la salle', comment } as const;
    const { findings } = check(
      workbook({ actions: ['ACC-01', 'ACC-02'].map((id) => action({ ...listed, id })) }),
    );
    const fixes = findings.flatMap(({ code, fix }) => (code === 'STR-08' && fix ? [fix] : []));
    const written = JSON.stringify(editsOfFixes(fixes));
    expect([written.includes('ACC-04'), written.includes('ACC-04 à revoir')]).toEqual([
      true,
      false,
    ]);
  });

  it('add a session a training, each with its N°, and one only for a training named twice', () => {
    const training = (id: string, name: string) =>
      action({ id, strand: 'Formations', type: 'Récurrent', title: `Formation « ${name} »` });
    const snapshot = workbook({
      actions: [
        training('FOR-01', 'tranquillité publique'),
        training('FOR-02', 'connaissance des publics spécifiques'),
        training('FOR-03', 'tranquillité publique'),
      ],
    });
    expect(numbersAdded(snapshot, 'SES-01')).toEqual(['S01', 'S02']);
  });

  it('add a partner once, whoever names it', () => {
    const row = (id: string) => action({ id, partners: ['Emmaüs'] });
    const { findings } = check(workbook({ actions: [row('ACC-01'), row('ACC-02')] }));
    const fixes = findings.flatMap(({ code, fix }) => (code === 'REF-01' && fix ? [fix] : []));
    const added = editsOfFixes(fixes).filter(({ kind }) => kind === 'insertRows');
    expect([fixes.length, added.length]).toEqual([2, 1]);
  });
});

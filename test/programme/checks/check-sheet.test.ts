import { ACTION_TABLE } from '../../../src/programme/tracker/columns';
import { acceptFinding, readAcceptances } from '../../../src/programme/checks/sheet/acceptances';
import { CHECK_ROWS, columnOf } from '../../../src/programme/checks/sheet/check-sheet';
import { checkTracker } from '../../fixtures/check-at-once';
import { formerFingerprintOf } from '../../../src/programme/checks/report/fingerprint';
import { layOutChecks } from '../../../src/programme/checks/sheet/lay-out-checks';
import { problemLines } from '../../../src/programme/checks/sheet/problem-lines';
import { readLeftCells } from '../../../src/programme/checks/sheet/left-cells';
import { markFindings } from '../../../src/programme/checks/sheet/mark-findings';
import type { Acceptance } from '../../../src/programme/checks/context/finding';
import type { CheckReport } from '../../../src/programme/checks/report/report';
import { CHECK_SHEET_WORDS as WORDS } from '../../../src/locales/checks/checks.fr';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import type { CellInput, Edit } from '../../../src/workbook/edit';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { aGoldenWorkbook } from '../../fixtures/golden-tracker';
import { aSheet, withSheet } from '../../fixtures/tracker-workbook';
import { suiviColumn } from '../../fixtures/suivi-cells';
import { once } from '../../fixtures/once';

const LEFT = [{ sheet: 'Feuil1', cell: 'A1', text: 'APPEL A PROJETS', reason: 'titre' }];

function check(
  snapshot: WorkbookSnapshot,
  acceptances: readonly Acceptance[] = readAcceptances(snapshot, WORDS.headers),
): CheckReport {
  const tracker = readTracker(snapshot);
  return checkTracker(
    { tracker, snapshot, scope: 'tracker', today: '2014-05-15', training: null, stale: [] },
    acceptances,
  );
}

function editsFor(snapshot: WorkbookSnapshot, report: CheckReport): readonly Edit[] {
  const tracker = readTracker(snapshot);
  return layOutChecks({ report, snapshot, tracker, words: WORDS, left: LEFT });
}

/** The workbook once the sheet « Contrôle » is written: its cells and its table. */
function written(snapshot: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const grid: CellValue[][] = [];
  const put = (row: number, column: number, input: CellInput): void => {
    const line = (grid[row] ??= []);
    line[column] = typeof input === 'object' ? null : input;
  };
  for (const edit of edits) {
    if (edit.kind !== 'writeCells') continue;
    edit.cells.forEach((line, row) => {
      line.forEach((input, column) => {
        put(edit.at.row + row, edit.at.column + column, input);
      });
    });
  }
  const rows = Array.from({ length: grid.length }, (_, row) =>
    Array.from({ length: 13 }, (_cell, column) => grid[row]?.[column] ?? null),
  );
  const table = edits.find((edit) => edit.kind === 'defineTable');
  if (table?.kind !== 'defineTable') throw new Error('No table');
  const headers = (rows[table.area.row] ?? []).map(String);
  const others = snapshot.sheets.filter(({ name }) => name !== 'Contrôle');
  return {
    ...snapshot,
    sheets: [...others, aSheet('Contrôle', rows, { position: others.length })],
    tables: [
      ...snapshot.tables.filter(({ name }) => name !== 'tblControle'),
      { name: 'tblControle', sheet: 'Contrôle', area: table.area, headers },
    ],
  };
}

function bodyOf(edits: readonly Edit[]): readonly (readonly CellInput[])[] {
  const table = edits.find((edit) => edit.kind === 'defineTable');
  const body = edits.find(
    (edit) =>
      edit.kind === 'writeCells' &&
      table?.kind === 'defineTable' &&
      edit.at.row === table.area.row + 1,
  );
  return body?.kind === 'writeCells' ? body.cells : [];
}

const golden = aGoldenWorkbook();
const report = once(() => check(golden));
const edits = once(() => editsFor(golden, report()));
const decision = once(() => {
  const found = report().findings.find(({ code }) => code === 'ACT-08');
  if (!found) throw new Error('No decision without a decision maker');
  return found;
});

describe('The sheet « Contrôle »', () => {
  it('prints every advice of page one whole: what is longer than the line goes on below', () => {
    const tables = golden.tables.filter(({ name }) => name !== 'tblSuivi');
    const edits = editsFor(golden, check({ ...golden, tables }));
    const todo = columnOf('todo');
    const long = edits.flatMap((edit) => {
      if (edit.kind !== 'writeCells' || edit.at.row !== CHECK_ROWS.problems + 1) return [];
      return edit.cells.flatMap((line, at) => {
        const advice = line[todo];
        return typeof advice === 'string' && advice.length > 90 ? [edit.at.row + at] : [];
      });
    });
    expect(long).not.toEqual([]);
    for (const row of long) {
      const isWrapped = edits.some(
        (edit) =>
          edit.kind === 'format' &&
          edit.format.wrap === true &&
          edit.areas.some((area) => area.row === row && area.column === todo),
      );
      const heights = edits.flatMap((edit) =>
        edit.kind === 'rowHeights' ? [edit.heights[row - edit.first] ?? 0] : [],
      );
      expect({ row, isWrapped, isTall: Math.max(...heights) >= 45 }).toEqual({
        row,
        isWrapped: true,
        isTall: true,
      });
    }
  });

  it('holds one line a finding, with a link to its cell and what to do', () => {
    const body = bodyOf(edits());
    expect(body).toHaveLength(report().findings.length);
    const line = body.find((cells) => cells[columnOf('code')] === 'ACT-08');
    expect(line?.[columnOf('id')]).toBe('ACC-06');
    expect(line?.[columnOf('sheet')]).toBe('Suivi');
    expect(line?.[columnOf('place')]).toBe('Décideur');
    expect(line?.[columnOf('says')]).toBe('Décision sans décideur.');
    expect(line?.[columnOf('todo')]).toBe('Indiquez qui décide.');
    expect(line?.[columnOf('severity')]).toBe('Avertissement');
    expect(line?.[columnOf('mark')]).toBe('ACC-06|Décideur|');
  });

  it('tells each problem in one line of page one, the last naming those without one', () => {
    const lines = problemLines(report(), WORDS);
    expect(lines.length).toBeLessThanOrEqual(12);
    expect(lines[0]).toMatchObject({ severity: 'warning' });
    expect(lines.map(({ says }) => says)).toContain('25 lignes sans responsable.');
    expect(lines.at(-1)?.says).toMatch(/^\d autres : /u);
    expect(problemLines({ findings: [] }, WORDS)).toEqual([]);
  });

  it('leads to every cell by the same formula, whatever its line', () => {
    const links = bodyOf(edits()).flatMap((line, at) => {
      const link = line[columnOf('link')];
      const here = String(CHECK_ROWS.header + 2 + at);
      return typeof link === 'object' && link
        ? [link.formula.replace(/(?<=[A-Z])\d+(?=\W)/gu, (row) => (row === here ? 'n' : row))]
        : [];
    });
    expect(links.length).toBeGreaterThan(40);
    expect(new Set(links).size).toBe(1);
  });

  it('puts rows above the table of a former layout instead of moving it', () => {
    const sheet = written(golden, edits());
    const former = {
      ...sheet,
      tables: sheet.tables.map((table) =>
        table.name === 'tblControle' ? { ...table, area: { ...table.area, row: 10 } } : table,
      ),
    };
    expect(editsFor(former, report())).toContainEqual({
      kind: 'insertRows',
      sheet: 'Contrôle',
      first: 0,
      count: CHECK_ROWS.header - 10,
    });
  });

  it('never moves its table, so that Excel can resize it', () => {
    const again = editsFor(written(golden, edits()), report());
    const places = [edits(), again].map((all) => all.find((edit) => edit.kind === 'defineTable'));
    expect(places[1]).toEqual(places[0]);
  });

  it('is written the same when nothing has changed', () => {
    const after = written(golden, edits());
    expect(written(after, editsFor(after, check(after)))).toEqual(after);
  });

  it('says so when there is nothing to tell', () => {
    const body = bodyOf(
      layOutChecks({
        report: { ...report(), findings: [] },
        snapshot: golden,
        tracker: readTracker(golden),
        words: WORDS,
        left: [],
      }),
    );
    expect(body).toHaveLength(1);
    expect(body[0]?.[columnOf('says')]).toBe('Aucun constat.');
  });

  it('keeps the list of what was not taken over when a check alone rewrites it', () => {
    expect(readLeftCells(written(golden, edits()), WORDS)).toEqual(LEFT);
  });

  it('tells what was not checked, and why', () => {
    const texts = edits().flatMap((edit) =>
      edit.kind === 'writeCells' ? edit.cells.flat().map(String) : [],
    );
    const without = check(
      withSheet(golden, 'Suivi', { merges: { known: false, why: 'host-too-old' } }),
    );
    expect(texts.some((text) => text.startsWith('Non contrôlé :'))).toBe(false);
    expect(without.unchecked).toEqual([{ code: 'STR-03', why: 'host-too-old', what: '' }]);
  });

  it('fits an A4 page and leaves the add-in’s own columns out of it', () => {
    const page = edits().find((edit) => edit.kind === 'page');
    expect(page).toMatchObject({
      page: { paper: 'a3', fit: { width: 1 }, printArea: { columnCount: columnOf('sheet') } },
    });
  });
});

describe('An accepted warning', () => {
  const accepted = once(() =>
    acceptFinding(decision(), 'Décideur connu en septembre', '2014-05-16'),
  );
  const after = once(() => written(golden, editsFor(golden, check(golden, [accepted()]))));

  it('is read back from the sheet with its reason and its day', () => {
    expect(readAcceptances(after(), WORDS.headers)).toEqual([
      expect.objectContaining({
        fingerprint: decision().fingerprint,
        code: 'ACT-08',
        reason: 'Décideur connu en septembre',
        acceptedOn: '2014-05-16',
      }),
    ]);
  });

  it('stays accepted when the former version counted its column', () => {
    const former = { ...accepted(), fingerprint: formerFingerprintOf(decision()) };
    expect(former.fingerprint).not.toBe(accepted().fingerprint);
    expect(check(golden, [former]).acceptedCount).toBe(1);
  });

  it('no longer asks for anything, and its cell is no longer marked', () => {
    const again = check(after());
    expect(again.counts.warning).toBe(report().counts.warning - 1);
    expect(again.acceptedCount).toBe(1);
    const line = bodyOf(editsFor(after(), again)).find(
      (cells) => cells[columnOf('reason')] !== null,
    );
    expect(line?.[columnOf('mark')]).toBeNull();
  });

  it('stays accepted when its row moves', () => {
    const moved = {
      ...after(),
      sheets: after().sheets.map((sheet) =>
        sheet.name === 'Suivi'
          ? {
              ...sheet,
              values: [...sheet.values.slice(0, 4), ...sheet.values.slice(4).reverse()],
              texts: [...sheet.texts.slice(0, 4), ...sheet.texts.slice(4).reverse()],
            }
          : sheet,
      ),
    };
    expect(check(moved).acceptedCount).toBe(1);
  });

  it('asks again once its cell changes', () => {
    const changed = aGoldenWorkbook();
    const sheet = changed.sheets.find(({ name }) => name === 'Suivi');
    const { place } = decision();
    const row = place.kind === 'cell' ? place.row : -1;
    const edited = withSheet(after(), 'Suivi', {
      texts: (sheet?.texts ?? []).map((line, at) =>
        at === row
          ? line.map((text, column) => (column === suiviColumn('decisionMaker') ? ' ' : text))
          : line,
      ),
    });
    expect(check(edited).acceptedCount).toBe(0);
  });

  it('is kept when the check that tells it is not the one made', () => {
    const shared: Acceptance = {
      fingerprint: 'abc',
      code: 'PUB-03',
      reason: 'Commentaire utile',
      acceptedOn: '2014-05-16',
      shown: { title: '', sheet: 'Suivi', place: 'C9', says: '1 commentaire.' },
    };
    const kept = check(golden, [shared]);
    expect(kept.keptAcceptances).toEqual([shared]);
    const sheet = written(golden, editsFor(golden, kept));
    expect(readAcceptances(sheet, WORDS.headers)).toMatchObject([
      { fingerprint: 'abc', reason: 'Commentaire utile' },
    ]);
  });
});

describe('The marks in the grid', () => {
  const marks = once(() =>
    markFindings({
      report: report(),
      tracker: readTracker(golden),
      snapshot: golden,
      words: WORDS,
    }),
  );

  it('read the lines of the table through two names', () => {
    const first = CHECK_ROWS.header + 2;
    const last = first + report().findings.length - 1;
    expect(marks().slice(0, 2)).toEqual([
      {
        kind: 'defineName',
        name: 'controle_reperes',
        refersTo: `='Contrôle'!$M$${String(first)}:$M$${String(last)}`,
      },
      {
        kind: 'defineName',
        name: 'controle_severites',
        refersTo: `='Contrôle'!$A$${String(first)}:$A$${String(last)}`,
      },
    ]);
  });

  it('cover the body of every table with a rule a severity found in it, and no structured reference', () => {
    const formats = marks().filter((edit) => edit.kind === 'conditionalFormats');
    const severitiesOf = (table: string): number =>
      new Set(
        report()
          .findings.filter(
            ({ subject, place }) => subject?.table === table && place.kind === 'cell',
          )
          .map(({ severity }) => severity),
      ).size;
    expect(formats.map(({ sheet, rules }) => [sheet, rules.length])).toEqual([
      ['Suivi', severitiesOf('actions')],
      ['Formations', severitiesOf('sessions')],
      ['Présences', severitiesOf('attendances')],
      ['Partenaires', severitiesOf('partners')],
      ['Sites', severitiesOf('sites')],
    ]);
    expect(severitiesOf('actions')).toBeGreaterThan(0);
    // Tens of thousands of cells that have nothing to be looked up for are not looked up.
    expect(severitiesOf('attendances')).toBe(0);
    expect(formats[0]).toMatchObject({
      area: { row: 4, rowCount: 36, columnCount: ACTION_TABLE.columns.length },
    });
    for (const { formula } of formats.flatMap(({ rules }) => rules)) {
      expect(formula).not.toMatch(/[[\]]/u);
    }
  });
});

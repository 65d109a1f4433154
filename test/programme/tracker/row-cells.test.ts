import { fc } from '../../fixtures/properties';
import { fromDayNumber, toDayNumber } from '../../../src/lib/calendar-date';
import {
  ACTION_TABLE,
  type Column,
  ROW_TABLES,
  type RowTable,
  TABLE_DEFINITIONS,
} from '../../../src/programme/tracker/columns';
import { CLOSED_LISTS } from '../../../src/programme/tracker/lists';
import { writeAction, writeRow } from '../../../src/programme/tracker/rows/row-cells';
import {
  readDependencies,
  ROW_SCHEMAS,
  writeDependencies,
} from '../../../src/programme/tracker/rows/row-schemas';
import { readMemory, writeMatches, writeTaken } from '../../../src/programme/tracker/memory/memory';
import { readSettings } from '../../../src/programme/tracker/settings/read';
import { writeSettings } from '../../../src/programme/tracker/settings/rows';
import { DEFAULT_SETTINGS } from '../../../src/programme/tracker/settings/settings';
import type { RawRow, ValueOf } from '../../../src/programme/tracker/tracker';
import type { CellInput } from '../../../src/workbook/edit';

const text = fc.string().map((value) => value.trim());
const name = fc.stringMatching(/^[A-Za-zÉé/’]{1,8}( [A-Za-zÉé]{1,8})?$/);
const date = fc.option(
  fc.integer({ min: toDayNumber('2000-01-01'), max: toDayNumber('2099-12-31') }).map(fromDayNumber),
);
const count = fc.option(fc.nat(5000));
const dependency = fc.record({
  id: fc.stringMatching(/^[A-Z]{3}-\d{2}$/),
  effect: fc.constantFrom('blocking' as const, 'non-blocking' as const),
});

/** Whatever the cells of a column may be read as. */
function anyCell({ kind, holds, list }: Column): fc.Arbitrary<unknown> {
  if (holds === 'names') return fc.array(name);
  if (holds === 'dependencies') return fc.array(dependency);
  if (kind === 'date') return date;
  if (kind === 'integer') return count;
  const words = Object.entries(CLOSED_LISTS).find(([closed]) => closed === list)?.[1];
  return words === undefined ? text : fc.option(fc.constantFrom(...words));
}

function anyRow<T extends RowTable>(table: T): fc.Arbitrary<ValueOf<T>> {
  const read = TABLE_DEFINITIONS[table].columns.filter(({ kind }) => kind !== 'formula');
  const cells = read.map((column) => [column.key, anyCell(column)] as const);
  const model = Object.fromEntries(cells);
  return fc.record(model) as fc.Arbitrary<unknown> as fc.Arbitrary<ValueOf<T>>;
}

describe('A row of the tracker', () => {
  it.each(ROW_TABLES)('reads back as the row of %s that was written', (table) => {
    fc.assert(
      fc.property(anyRow(table), (row) => {
        expect(ROW_SCHEMAS[table].parse(writeRow(table, row))).toEqual(row);
      }),
    );
  });

  it('counts an unreadable cell as empty, never as a guess', () => {
    const typed = {
      ...writeAction(ROW_SCHEMAS.actions.parse(emptyCells())),
      status: 'ok',
      dwellings: '12 ',
      start: '6 juin',
    };
    expect(ROW_SCHEMAS.actions.parse(typed)).toMatchObject({
      status: null,
      dwellings: null,
      start: null,
    });
  });

  it('knows blocking from non-blocking predecessors', () => {
    const text = 'ACC-03 ; ACC-06 (nb), ACC-07 (non bloquante)';
    expect(readDependencies(text)).toEqual([
      { id: 'ACC-03', effect: 'blocking' },
      { id: 'ACC-06', effect: 'non-blocking' },
      { id: 'ACC-07', effect: 'non-blocking' },
    ]);
    expect(writeDependencies(readDependencies(text))).toBe('ACC-03 ; ACC-06 (nb) ; ACC-07 (nb)');
  });
});

const NOTHING = readMemory({ settings: [], matches: [], taken: [] });

describe('The settings', () => {
  it('read back as they were written', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      referenceDate: '2014-05-15',
      countedTrainings: ['Tranquillité publique', 'Gestes et postures'],
      schoolZone: 'A',
      colourStatuses: { '#92D050': 'Réalisé' },
      columnMatches: { 'Qui ?': 'Responsable' },
      statusWords: { 'à caler': 'Prévu' },
      sheetKinds: { Notes: 'Récit' },
      sheetChoices: { Brouillon: 'Non' },
      takenRows: { Feuil1: 'dc5b8af7 aa8fa8ea' },
    } as const;
    const cells = writeSettings(settings).map(({ name, value }) => ({
      name,
      value: typeof value === 'object' ? null : value,
    }));
    const memory = readMemory({
      settings: [],
      matches: writeMatches(settings).map(asRow),
      taken: writeTaken(settings).map(asRow),
    });
    expect(readSettings(cells, memory)).toEqual(settings);
  });

  it('are those of a first version too, that remembered among them what was said of the source', () => {
    const former = [
      { name: 'Colonne : Sessions!Lieu', value: 'Lieu' },
      { name: 'Couleur : #92D050', value: 'Réalisé' },
      { name: 'Lignes déjà reprises : Feuil1', value: 'dc5b8af7' },
    ];
    const now = writeMatches({ ...DEFAULT_SETTINGS, columnMatches: { 'Sessions!Lieu': 'Bassin' } });
    const memory = readMemory({ settings: former, matches: now.map(asRow), taken: [] });
    const settings = readSettings(former, memory);
    expect(settings).toMatchObject({
      version: 1,
      columnMatches: { 'Sessions!Lieu': 'Bassin' },
      colourStatuses: { '#92D050': 'Réalisé' },
      takenRows: { Feuil1: 'dc5b8af7' },
    });
  });

  it('take their default when a line is missing, and are empty when the cell is', () => {
    expect(readSettings([], NOTHING)).toEqual(DEFAULT_SETTINGS);
    const typed = [
      { name: 'OBJECTIF DE PARTICIPANTS', value: null },
      { name: 'Rentrée', value: 'bientôt' },
    ];
    const read = readSettings(typed, NOTHING);
    expect(read.target).toBeNull();
    expect(read.backToSchool).toBe('septembre');
  });
});

/** A line of a table as it is read, from what is written. */
function asRow<Key extends string>(
  written: Readonly<Record<Key, CellInput>>,
  row: number,
): RawRow<Key> {
  const cells = written as Readonly<Record<Key, string>>;
  return { row, cells, texts: cells };
}

function emptyCells(): Record<string, null> {
  return Object.fromEntries(ACTION_TABLE.columns.map(({ key }) => [key, null]));
}

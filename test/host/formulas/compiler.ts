import type { Area } from '../../../src/workbook/location';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { cellKey } from './cell-key';
import { tableAt } from './file-formulas';
import { partsOf, type Tree } from './formula-tree';
import { SPILLING } from './functions/functions';
import { parseFormula } from './parse-formula';
import { mapPieces, readAddress } from './references';
import { structuredArea } from './structured';

/** A formula ready to be evaluated, and what it reads. Rows and columns count from 0. */
export interface Compiled {
  readonly formula: string;
  readonly structure: number;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Null when the formula cannot be read. */
  readonly tree: Tree | null;
  readonly reads: readonly { readonly sheetId: string; readonly area: Area }[];
  /** What it reads cannot be known beforehand. */
  readonly isVolatile: boolean;
  /** It may give several values. */
  readonly isSpilling: boolean;
}

type Place = Pick<Compiled, 'sheet' | 'row' | 'column'>;

const VOLATILE: ReadonlySet<string> = new Set(['OFFSET', 'INDIRECT', 'TODAY', 'NOW']);

/** Compiles formulas once, until they or the structure of the workbook change. */
export class Compiler {
  readonly #compiled = new Map<number, Compiled>();

  constructor(readonly workbook: Workbook) {}

  /** The formula of a cell as it was last compiled, by the key of that cell. */
  known(key: number): Compiled | undefined {
    return this.#compiled.get(key);
  }

  compile(place: Place, formula: string): Compiled {
    const { sheet, row, column } = place;
    const key = cellKey(sheet, row, column);
    const known = this.#compiled.get(key);
    const { structure } = this.workbook;
    const isSame = known?.formula === formula && known.sheet === sheet;
    if (isSame && known.structure === structure) return known;
    const made = { formula, structure, sheet, row, column, ...this.#read(place, formula) };
    this.#compiled.set(key, made);
    return made;
  }

  /** A formula that stands in no cell: nothing is remembered of it. */
  compileLoose(place: Place, formula: string): Tree | null {
    return this.#read(place, formula).tree;
  }

  /** Forgets formulas that are no longer there. */
  prune(): void {
    for (const [key, { sheet, row, column, formula }] of this.#compiled) {
      if (sheet.cell(row, column)?.formula !== formula) this.#compiled.delete(key);
    }
  }

  #read(
    place: Place,
    formula: string,
  ): Pick<Compiled, 'tree' | 'reads' | 'isVolatile' | 'isSpilling'> {
    let tree: Tree;
    try {
      tree = parseFormula(this.#withTable(place, formula));
    } catch {
      return { tree: null, reads: [], isVolatile: false, isSpilling: false };
    }
    const reads: { sheetId: string; area: Area }[] = [];
    let isVolatile = false;
    let isSpilling = false;
    for (const part of partsOf(tree)) {
      if (part.kind === 'call') {
        isVolatile ||= VOLATILE.has(part.name);
        isSpilling ||= SPILLING.has(part.name);
      } else if (part.kind === 'binary') isVolatile ||= part.operator === ':';
      else if (part.kind === 'name')
        isVolatile = !this.#readName(part.name, place, reads) || isVolatile;
      else if (part.kind === 'reference') this.#note(part.sheet, part.area, place, reads);
      else if (part.kind === 'structured') this.#readTable(part.table, part.inner, place, reads);
    }
    return { tree, reads, isVolatile, isSpilling };
  }

  #note(
    name: string | null,
    area: Area,
    { sheet: own }: Place,
    reads: { sheetId: string; area: Area }[],
  ): void {
    const sheet = name === null ? own : this.workbook.sheet(name);
    if (sheet) reads.push({ sheetId: sheet.id, area });
  }

  #readTable(
    name: string,
    inner: string,
    { row }: Place,
    reads: { sheetId: string; area: Area }[],
  ): void {
    const table = this.workbook.table(name);
    const sheet = table && this.workbook.sheets.find(({ tables }) => tables.includes(table));
    const area = table && structuredArea(table, inner, row);
    if (sheet && area) reads.push({ sheetId: sheet.id, area });
  }

  /** False when the name is itself a formula: what it reads is found when it is computed. */
  #readName(written: string, place: Place, reads: { sheetId: string; area: Area }[]): boolean {
    const bare = written.slice(written.lastIndexOf('!') + 1);
    const name = this.workbook.name(bare, place.sheet.id) ?? this.workbook.name(bare);
    if (!name) return false;
    const address = readAddress(name.formula.replace(/^=/, ''));
    if (address) this.#note(address.sheet, address.area, place, reads);
    return address !== null;
  }

  /** `[@Début]` with the name of the table it stands in. */
  #withTable({ sheet, row, column }: Place, formula: string): string {
    if (!formula.includes('[')) return formula;
    const own = tableAt(sheet, row, column)?.name ?? '';
    return mapPieces(formula, (piece) =>
      piece.kind === 'structured' && piece.table === '' ? own + piece.text : piece.text,
    );
  }
}

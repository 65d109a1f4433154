import type { Area } from '../../../src/workbook/location';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { CompiledFormula, EngineSnapshot } from './engine-parts';
import { cellKey, engineParts } from './engine-parts';
import { tableAt } from './file-formulas';
import { mapPieces, readAddress } from './references';

/** A formula ready to be evaluated, and what it reads. */
export interface Compiled {
  readonly formula: string;
  readonly structure: number;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Null when the formula cannot be read. */
  readonly compiled: CompiledFormula | null;
  readonly reads: readonly { readonly sheetId: string; readonly area: Area }[];
  /** What it reads cannot be known beforehand. */
  readonly isVolatile: boolean;
}

const VOLATILE = /\b(?:OFFSET|INDIRECT|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|LAMBDA|LET)\s*\(/i;

/** Compiles formulas once, until they or the structure of the workbook change. */
export class Compiler {
  readonly #compiled = new Map<number, Compiled>();
  #names: readonly string[] = [];
  #namesAt = -1;
  readonly #asts = new Map<string, object | null>();

  constructor(readonly workbook: Workbook) {}

  all(): ReadonlyMap<number, Compiled> {
    return this.#compiled;
  }

  /** Rows and columns count from 1. */
  compile(
    sheet: Sheet,
    row: number,
    column: number,
    formula: string,
    snapshot: EngineSnapshot,
  ): Compiled {
    const key = cellKey(sheet.name, row, column);
    const known = this.#compiled.get(key);
    const { structure } = this.workbook;
    if (known?.formula === formula && known.structure === structure && known.sheet === sheet) {
      return known;
    }
    const place = { sheet, row, column };
    const made = { formula, structure, ...place, ...this.#bind(place, formula, snapshot) };
    this.#compiled.set(key, made);
    return made;
  }

  /** A formula that stands in no cell: nothing is remembered of it. Rows and columns count from 1. */
  compileLoose(
    place: Pick<Compiled, 'sheet' | 'row' | 'column'>,
    formula: string,
    snapshot: EngineSnapshot,
  ): CompiledFormula | null {
    return this.#bind(place, formula, snapshot).compiled;
  }

  /** Forgets formulas that are no longer there. */
  prune(): void {
    for (const [key, { sheet, row, column, formula }] of this.#compiled) {
      if (sheet.cell(row - 1, column - 1)?.formula !== formula) this.#compiled.delete(key);
    }
  }

  #bind(
    { sheet, row, column }: Pick<Compiled, 'sheet' | 'row' | 'column'>,
    formula: string,
    snapshot: EngineSnapshot,
  ): Pick<Compiled, 'compiled' | 'reads' | 'isVolatile'> {
    const engine = engineParts();
    const source = this.#withTable(sheet, row, column, formula);
    const ast = this.#parse(source);
    if (!ast) return { compiled: null, reads: [], isVolatile: false };
    try {
      const bound = engine.bind(ast, { snapshot, currentSheet: sheet.name });
      const compiled: CompiledFormula = {
        instance: {
          sheetName: sheet.name,
          sheetId: 0,
          row,
          col: column,
          sourceText: source,
          kind: 'normal',
          isDynamicArray: false,
        },
        bound,
        hasDynamicRefs: false,
        isDynamicArrayFunction: engine.isDynamicArray(ast, bound),
        isSubtotalOutput: engine.isSubtotal(ast, bound),
      };
      const reads = this.#reads(bound, snapshot);
      return { compiled, reads, isVolatile: this.#isVolatile(source) };
    } catch {
      return { compiled: null, reads: [], isVolatile: true };
    }
  }

  /** `[@Début]` with the name of the table it stands in. */
  #withTable(sheet: Sheet, row: number, column: number, formula: string): string {
    if (!formula.includes('[')) return formula;
    const own = tableAt(sheet, row - 1, column - 1)?.name ?? '';
    return mapPieces(formula, (piece) =>
      piece.kind === 'structured' && piece.table === '' ? own + piece.text : piece.text,
    );
  }

  #reads(bound: object, snapshot: EngineSnapshot): Compiled['reads'] {
    const { cells, areas } = engineParts().dependencies(bound, snapshot);
    const idOf = (name: string): string => this.workbook.sheet(name)?.id ?? '';
    return [
      ...cells.map(({ sheet, row, col }) => ({
        sheetId: idOf(sheet),
        area: { row: row - 1, column: col - 1, rowCount: 1, columnCount: 1 },
      })),
      ...areas.map(({ sheet, top, left, bottom, right }) => ({
        sheetId: idOf(sheet),
        area: {
          row: top - 1,
          column: left - 1,
          rowCount: bottom - top + 1,
          columnCount: right - left + 1,
        },
      })),
    ];
  }

  /** Also when it goes through a name that is itself a formula. */
  #isVolatile(formula: string): boolean {
    if (VOLATILE.test(formula)) return true;
    const names = this.#formulaNames();
    if (names.length === 0) return false;
    const lower = formula.toLowerCase();
    return names.some((name) => lower.includes(name));
  }

  /** The names that are more than a place, in lower case; looked up once a structure. */
  #formulaNames(): readonly string[] {
    const { names, structure } = this.workbook;
    if (this.#namesAt !== structure) {
      this.#namesAt = structure;
      this.#names = names
        .filter(({ formula }) => readAddress(formula) === null)
        .map(({ name }) => name.toLowerCase());
    }
    return this.#names;
  }

  #parse(formula: string): object | null {
    const known = this.#asts.get(formula);
    if (known !== undefined) return known;
    const { tokenize, parse } = engineParts();
    let ast: object | null = null;
    try {
      ast = parse(tokenize(formula));
    } catch {
      ast = null;
    }
    this.#asts.set(formula, ast);
    return ast;
  }
}

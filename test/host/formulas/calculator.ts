import { isCellError, isSameScalar, type Scalar } from '../model/scalar';
import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { BlockCache } from './block-cache';
import { cellKey } from './cell-key';
import { type Compiled, Compiler } from './compiler';
import { type Cells, evaluateTree, intersect, type Place } from './evaluate';
import { partsOf, type Tree } from './formula-tree';
import { FUNCTIONS, LACKING } from './functions/functions';
import { error, Grid, Pointer, Trouble, type Value } from './values';

export interface CalculatorOptions {
  /** What TODAY and NOW answer, as a date serial. */
  readonly now: () => number;
  /** TEXT with the user's format codes. */
  readonly text: (value: number, format: string) => string;
  /** Something the stand-in cannot compute as Excel would. */
  readonly onGap: (what: string) => void;
}

/** Chains longer than that are not followed: everything is computed again. */
const MAX_PASSES = 12;
/**
 * What a formula gives while another comes back to itself is computed anew later; in a workbook that
 * turns in circles more often than that, it would never end, and what was found stays.
 */
const MAX_LOOPS = 1000;
const NOT_A_NAME = error('#NAME?');

/**
 * Computes formulas when they are read: nothing is computed for a write. After a change, only the
 * formulas that depend on it are computed again, and only when somebody reads them.
 */
export class Calculator {
  readonly #compiler: Compiler;
  readonly #cells: Cells;
  /** What formulas give, by the key of their cell. */
  readonly #results = new Map<number, Scalar>();
  readonly #running = new Set<number>();
  #blocks: BlockCache;
  #generation = -1;
  /** The generation of the workbook in which its cells hold what their formulas give. */
  #computedIn = -1;
  /** How often a formula came back to itself. */
  #loops = 0;
  #isLearning = false;

  constructor(
    readonly workbook: Workbook,
    readonly options: CalculatorOptions,
  ) {
    this.#compiler = new Compiler(workbook);
    this.#blocks = new BlockCache(workbook);
    this.#cells = {
      valueAt: (sheet, row, column) => this.#valueAt(sheet, row, column),
      gridOf: (pointer) => this.#gridOf(pointer),
    };
  }

  /** The value of a cell, computed when it is a formula. */
  valueOf(sheet: Sheet, row: number, column: number, cell: Cell): Scalar {
    if (this.#isAllComputed || cell.formula === null || cell.origin?.formulaXml !== undefined)
      return cell.value;
    if (this.workbook.calculationMode === 'Manual' && cell.computedAt !== undefined) {
      return cell.value;
    }
    this.#compute({ sheet, row, column }, cell);
    return cell.value;
  }

  /**
   * To be called once on a workbook just read. Excel shows the results the file holds until something
   * they depend on changes: what this calculator makes of the same formula is remembered, and as long
   * as it makes the same, the file's result stays. A workbook that asks for today is computed at once,
   * but for what turns in circles.
   */
  learnFile(): void {
    const formulas = this.#formulas();
    const asksForToday = formulas.some(({ cell }) => TODAY.test(cell.formula ?? ''));
    this.#isLearning = true;
    for (const { sheet, row, column, cell } of formulas) {
      const shown = cell.value;
      const wasTouched = sheet.touched.has('cells');
      const loops = this.#loops;
      this.#compute({ sheet, row, column }, cell);
      const isComputed = this.#isSureSince(loops) && this.#loops <= MAX_LOOPS;
      const isUnknown = isCellError(cell.value) && cell.value.error === '#NAME?';
      if (asksForToday && isComputed && !isUnknown) continue;
      if (!wasTouched) sheet.touched.delete('cells');
      if (shown === null || isSameScalar(shown, cell.value)) continue;
      const origin = { ...cell.origin, learnt: cell.value };
      sheet.rows.get(row)?.set(column, { ...cell, value: shown, origin });
    }
    this.#isLearning = false;
  }

  /**
   * The same for a workbook that a stand-in saved with everything computed: its results are this
   * calculator's own, and nothing needs computing until something changes.
   */
  trustFile(): void {
    if (this.#formulas().some(({ cell }) => cell.value === null)) this.learnFile();
    else this.#computedIn = this.workbook.generation;
  }

  /** Whether every formula gives what a calculator makes of it, and none came back to itself. */
  get isSure(): boolean {
    return (
      this.#loops === 0 && !this.#formulas().some(({ cell }) => cell.origin?.learnt !== undefined)
    );
  }

  get #isAllComputed(): boolean {
    return this.#computedIn === this.workbook.generation;
  }

  /**
   * What a formula gives that stands in no cell, as those of conditional formats: read from a cell,
   * counted from 0, to which its references are already relative.
   */
  evaluateLoose(formula: string, place: Place): Scalar {
    this.#prepare();
    const tree = this.#compiler.compileLoose(place, formula);
    return tree ? this.#settled(tree, place) : NOT_A_NAME;
  }

  /** Computes every formula of the workbook, or of one sheet and what these depend on. */
  computeAll(only?: Sheet): void {
    if (this.#isAllComputed) return;
    for (const { sheet, row, column, cell } of this.#formulas()) {
      if (only === undefined || sheet === only) this.#compute({ sheet, row, column }, cell);
    }
  }

  #formulas(): { sheet: Sheet; row: number; column: number; cell: Cell }[] {
    return this.workbook.sheets.flatMap((sheet) =>
      [...sheet.rows].flatMap(([row, line]) =>
        [...line]
          .filter(([, cell]) => cell.formula !== null && cell.origin?.formulaXml === undefined)
          .map(([column, cell]) => ({ sheet, row, column, cell })),
      ),
    );
  }

  #compute(place: Place, cell: Cell): void {
    if (cell.computedAt === this.workbook.generation) return;
    this.#prepare();
    const value = this.#resultOrRetry(place, cell);
    cell.computedAt = this.workbook.generation;
    const learnt = cell.origin?.learnt;
    if (learnt !== undefined && isSameScalar(learnt, value)) return;
    if (isSameScalar(cell.value, value)) return;
    cell.value = value;
    place.sheet.touched.add('cells');
  }

  /** A chain too long to follow from its end is computed from its beginning. */
  #resultOrRetry(place: Place, cell: Cell): Scalar {
    try {
      return this.#result(place, cell.formula ?? '');
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
      this.#running.clear();
      for (const one of this.#formulas()) {
        if (one.sheet === place.sheet && one.row < place.row) {
          this.#result(one, one.cell.formula ?? '');
        }
      }
      return this.#result(place, cell.formula ?? '');
    }
  }

  /** A formula that comes back to itself finds 0 there, as Excel shows. */
  #result(place: Place, formula: string): Scalar {
    const key = cellKey(place.sheet, place.row, place.column);
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    if (this.#running.has(key)) {
      this.#loops += 1;
      return 0;
    }
    this.#running.add(key);
    const loops = this.#loops;
    const compiled = this.#compiler.compile(place, formula);
    const value =
      compiled.tree === null ? NOT_A_NAME : this.#settled(compiled.tree, place, compiled);
    this.#running.delete(key);
    if (this.#isSureSince(loops) || this.#running.size === 0) this.#results.set(key, value);
    return value;
  }

  #isSureSince(loops: number): boolean {
    return loops === this.#loops || this.#loops > MAX_LOOPS;
  }

  #settled(tree: Tree, place: Place, compiled?: Compiled): Scalar {
    try {
      const { workbook, options } = this;
      const value = evaluateTree(tree, place, { workbook, cells: this.#cells, options });
      if (compiled?.isSpilling === true) this.#refuseSpill(value, compiled);
      const single = intersect(value, place, (one) => this.#settle(one));
      if (isCellError(single) && single.error === '#NAME?') this.#tellLacks(tree);
      // A formula that points at an empty cell shows 0.
      return single ?? 0;
    } catch (thrown) {
      if (thrown instanceof Trouble) return thrown.code;
      throw thrown;
    }
  }

  #settle(value: Value): Scalar | Grid {
    if (!(value instanceof Pointer)) return value;
    const { area, sheet } = value;
    const isOne = area.rowCount === 1 && area.columnCount === 1;
    return isOne ? this.#valueAt(sheet, area.row, area.column) : this.#gridOf(value);
  }

  #refuseSpill(value: Value, { formula, sheet }: Compiled): void {
    if (!(value instanceof Grid) || value.rowCount * value.columnCount <= 1) return;
    this.options.onGap(`spilled array of =${formula} on ${sheet.name}`);
  }

  /** What the file holds of such a formula stays as long as nothing is computed again. */
  #tellLacks(tree: Tree): void {
    if (this.#isLearning) return;
    for (const part of partsOf(tree)) {
      if (part.kind !== 'call' || FUNCTIONS[part.name] !== undefined) continue;
      if (LACKING.has(part.name)) this.options.onGap(`the function ${part.name}`);
    }
  }

  #valueAt(sheet: Sheet, row: number, column: number): Scalar {
    const cell = sheet.cell(row, column);
    if (cell === undefined) return null;
    if (this.#isAllComputed || cell.formula === null || cell.origin?.formulaXml !== undefined)
      return cell.value;
    return this.#result({ sheet, row, column }, cell.formula);
  }

  #gridOf(pointer: Pointer): Grid {
    const loops = this.#loops;
    return this.#blocks.read(
      pointer,
      (row, column) => this.#valueAt(pointer.sheet, row, column),
      () => this.#isSureSince(loops),
    );
  }

  #prepare(): void {
    if (this.#generation !== this.workbook.generation) this.#forget();
    this.#generation = this.workbook.generation;
  }

  /** Forgets the results that the changes since the last time make doubtful. */
  #forget(): void {
    const { dirty } = this.workbook;
    if (dirty.isAll || !this.#forgetDependents()) {
      this.#blocks = new BlockCache(this.workbook);
      this.#results.clear();
      this.#compiler.prune();
    } else this.#blocks.forget();
    dirty.clear();
  }

  #forgetDependents(): boolean {
    const { dirty } = this.workbook;
    const isStale = ({ sheet, row, column, reads, isVolatile }: Compiled): boolean =>
      isVolatile ||
      dirty.has(sheet.id, { row, column, rowCount: 1, columnCount: 1 }) ||
      reads.some(({ sheetId, area }) => dirty.has(sheetId, area));
    for (let pass = 0; pass < MAX_PASSES; pass++) {
      let hasGrown = false;
      // What was computed without the result of a formula does not depend on it; results stand in the
      // order in which they were found, so that one pass mostly follows every chain.
      for (const key of this.#results.keys()) {
        const formula = this.#compiler.known(key);
        if (formula !== undefined && !isStale(formula)) continue;
        this.#results.delete(key);
        if (formula === undefined) continue;
        hasGrown = dirty.add(formula.sheet, formula.row, formula.column) || hasGrown;
      }
      if (!hasGrown) return true;
    }
    return false;
  }
}

const TODAY = /\b(?:TODAY|NOW)\s*\(/i;

import { MAX_COLUMNS } from '../../../src/workbook/location';
import type { Cell } from '../model/cell';
import type { Scalar } from '../model/scalar';
import { isSameScalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { BlockCache } from './block-cache';
import type { Compiled } from './compiler';
import { Compiler } from './compiler';
import type {
  CompiledFormula,
  EngineContext,
  EngineSession,
  EngineSnapshot,
  RuntimeValue,
  UserFunction,
} from './engine-parts';
import { cellKey, engineParts, fromCellKey } from './engine-parts';
import { takeSnapshot } from './engine-snapshot';
import type { CalculatorOptions } from './own-functions';
import { KIND, ownFunctions } from './own-functions';

/** Chains longer than that are not followed: everything is computed again. */
const MAX_PASSES = 12;

/**
 * Computes formulas when they are read: nothing is computed for a write. After a change, only the
 * formulas that depend on it are computed again, and only when somebody reads them.
 */
export class Calculator {
  readonly #compiler: Compiler;
  readonly #functions: ReadonlyMap<string, UserFunction>;
  #session: EngineSession | null = null;
  #blocks: BlockCache;
  #generation = -1;
  #snapshot: EngineSnapshot | null = null;
  #structure = -1;

  constructor(
    readonly workbook: Workbook,
    readonly options: CalculatorOptions,
  ) {
    this.#compiler = new Compiler(workbook);
    this.#functions = ownFunctions(options);
    this.#blocks = new BlockCache(workbook);
  }

  /** The value of a cell, computed when it is a formula. */
  valueOf(sheet: Sheet, row: number, column: number, cell: Cell): Scalar {
    if (cell.formula === null || cell.origin?.formulaXml !== undefined) return cell.value;
    if (this.workbook.calculationMode === 'Manual' && cell.computedAt !== undefined) {
      return cell.value;
    }
    this.#compute(sheet, row, column, cell);
    return cell.value;
  }

  /**
   * To be called once on a workbook just read. Excel shows the results the file holds until something
   * they depend on changes: what this calculator makes of the same formula is remembered, and as long
   * as it makes the same, the file's result stays. A workbook that asks for today is computed at once.
   */
  learnFile(): void {
    const asksForToday = this.#formulas().some(({ cell }) => TODAY.test(cell.formula ?? ''));
    for (const { sheet, row, column, cell } of this.#formulas()) {
      const shown = cell.value;
      const wasTouched = sheet.touched.has('cells');
      this.#compute(sheet, row, column, cell);
      if (asksForToday && !isNameError(cell.value)) continue;
      if (!wasTouched) sheet.touched.delete('cells');
      if (shown === null || isSameScalar(shown, cell.value)) continue;
      const origin = { ...cell.origin, learnt: cell.value };
      sheet.rows.get(row)?.set(column, { ...cell, value: shown, origin });
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

  /**
   * What a formula gives that stands in no cell, as those of conditional formats: read from a cell,
   * counted from 0, to which its references are already relative.
   */
  evaluateLoose(
    formula: string,
    {
      sheet,
      row,
      column,
    }: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  ): Scalar {
    const context = this.#prepare();
    const snapshot = (this.#snapshot ??= takeSnapshot(this.workbook));
    // Beside the last column, so that the formula may read the very cell it is asked for.
    const place = { sheet, row: row + 1, column: column + 1 + MAX_COLUMNS };
    const compiled = this.#compiler.compileLoose(place, formula, snapshot);
    if (!compiled) return { error: '#NAME?' };
    const value = this.#evaluate(compiled, context);
    this.#session?.resultCache.delete(cellKey(sheet.name, place.row, place.column));
    return value;
  }

  /** Computes every formula of the workbook, or of one sheet and what these depend on. */
  computeAll(only?: Sheet): void {
    for (const { sheet, row, column, cell } of this.#formulas()) {
      if (only === undefined || sheet === only) this.#compute(sheet, row, column, cell);
    }
  }

  #compute(sheet: Sheet, row: number, column: number, cell: Cell): void {
    if (cell.computedAt === this.workbook.generation) return;
    const context = this.#prepare();
    const { compiled } = this.#compiled(sheet, row + 1, column + 1, cell.formula ?? '');
    cell.computedAt = this.workbook.generation;
    const value = compiled ? this.#evaluate(compiled, context) : { error: '#NAME?' };
    const learnt = cell.origin?.learnt;
    if (learnt !== undefined && isSameScalar(learnt, value)) return;
    if (isSameScalar(cell.value, value)) return;
    cell.value = value;
    sheet.touched.add('cells');
  }

  #evaluate(compiled: CompiledFormula, context: EngineContext): Scalar {
    const { evaluate, evaluateRaw } = engineParts();
    const session = this.#session;
    if (!session) return null;
    try {
      if (compiled.isDynamicArrayFunction) {
        this.#refuseSpill(evaluateRaw(compiled, context, session), compiled);
      }
      return toScalar(evaluate(compiled, context, session));
    } catch {
      return { error: '#CALC!' };
    }
  }

  #refuseSpill(value: RuntimeValue, { instance }: CompiledFormula): void {
    if (value.kind !== KIND.array || (value.height ?? 1) * (value.width ?? 1) <= 1) return;
    this.options.onGap(`spilled array of =${instance.sourceText} on ${instance.sheetName}`);
  }

  #prepare(): EngineContext {
    const { workbook } = this;
    if (this.#structure !== workbook.structure || !this.#snapshot) {
      this.#snapshot = takeSnapshot(workbook);
      this.#structure = workbook.structure;
    }
    if (this.#generation !== workbook.generation) this.#forget();
    this.#generation = workbook.generation;
    engineParts().setDate1904(workbook.date1904);
    return {
      snapshot: this.#snapshot,
      currentSheet: '',
      userFunctions: this.#functions,
      compiledFormulas: { get: (key) => this.#compiledAt(key) },
    };
  }

  /** Forgets the results that the changes since the last time make doubtful. */
  #forget(): void {
    const { dirty } = this.workbook;
    if (dirty.isAll || !this.#session || !this.#forgetDependents(this.#session)) {
      this.#blocks = new BlockCache(this.workbook);
      this.#session = engineParts().newSession((block) => this.#blocks.read(block));
      this.#compiler.prune();
    } else this.#blocks.forget();
    dirty.clear();
  }

  #forgetDependents(session: EngineSession): boolean {
    const { dirty } = this.workbook;
    const isStale = ({ sheet, row, column, reads, isVolatile }: Compiled): boolean =>
      isVolatile ||
      dirty.has(sheet.id, { row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 }) ||
      reads.some(({ sheetId, area }) => dirty.has(sheetId, area));
    for (let pass = 0; pass < MAX_PASSES; pass++) {
      let hasGrown = false;
      for (const [key, formula] of this.#compiler.all()) {
        if (!isStale(formula)) continue;
        session.resultCache.delete(key);
        hasGrown = dirty.add(formula.sheet, formula.row - 1, formula.column - 1) || hasGrown;
      }
      if (!hasGrown) return true;
    }
    return false;
  }

  #compiledAt(key: number): CompiledFormula | undefined {
    const { sheet: name, row, column } = fromCellKey(key);
    const sheet = this.workbook.sheet(name);
    const cell = sheet?.cell(row - 1, column - 1);
    if (!sheet || cell?.formula == null) return undefined;
    return this.#compiled(sheet, row, column, cell.formula).compiled ?? undefined;
  }

  #compiled(sheet: Sheet, row: number, column: number, formula: string): Compiled {
    const snapshot = (this.#snapshot ??= takeSnapshot(this.workbook));
    return this.#compiler.compile(sheet, row, column, formula, snapshot);
  }
}

const TODAY = /\b(?:TODAY|NOW)\s*\(/i;

function isNameError(value: Scalar): boolean {
  return typeof value === 'object' && value?.error === '#NAME?';
}

function toScalar(value: RuntimeValue): Scalar {
  if (value.kind === KIND.array) {
    const first = value.rows?.[0]?.[0];
    return first ? toScalar(first) : 0;
  }
  if (value.kind === KIND.error) return { error: value.code ?? '#VALUE!' };
  // A formula that points at an empty cell shows 0.
  if (value.kind === KIND.blank) return 0;
  return value.value ?? { error: '#CALC!' };
}

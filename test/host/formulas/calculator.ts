import type { Cell } from '../model/cell';
import type { Scalar } from '../model/scalar';
import { isSameScalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type {
  CompiledFormula,
  EngineContext,
  EngineSession,
  EngineSnapshot,
  RuntimeValue,
  UserFunction,
} from './engine-parts';
import { engineParts, placeKey } from './engine-parts';
import { takeSnapshot } from './engine-snapshot';
import { frequency } from './frequency';

const KIND = { blank: 0, number: 1, text: 2, boolean: 3, error: 4, array: 5 } as const;

export interface CalculatorOptions {
  /** What TODAY and NOW answer, as a date serial. */
  readonly now: () => number;
  /** TEXT with the user's format codes. */
  readonly text: (value: number, format: string) => string;
  /** Something the stand-in cannot compute as Excel would. */
  readonly onGap: (what: string) => void;
}

interface Compiled {
  readonly formula: string;
  readonly structure: number;
  readonly compiled: CompiledFormula | null;
}

/**
 * Computes formulas when they are read: nothing is computed for a write. A change makes every result
 * stale; only those that are asked for, and what they depend on, are computed again.
 */
export class Calculator {
  readonly #compiled = new Map<string, Compiled>();
  readonly #asts = new Map<string, object | null>();
  readonly #functions: ReadonlyMap<string, UserFunction>;
  #session: EngineSession | null = null;
  #generation = -1;
  #snapshot: EngineSnapshot | null = null;
  #structure = -1;

  constructor(
    readonly workbook: Workbook,
    readonly options: CalculatorOptions,
  ) {
    this.#functions = userFunctions(options);
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

  /** Computes every formula of the workbook. */
  computeAll(): void {
    for (const sheet of this.workbook.sheets) {
      for (const [row, line] of sheet.rows) {
        for (const [column, cell] of line) {
          if (cell.formula !== null && cell.origin?.formulaXml === undefined) {
            this.#compute(sheet, row, column, cell);
          }
        }
      }
    }
  }

  #compute(sheet: Sheet, row: number, column: number, cell: Cell): void {
    if (cell.computedAt === this.workbook.generation) return;
    const context = this.#prepare();
    const compiled = this.#compile(sheet, row + 1, column + 1, cell.formula ?? '');
    const before = cell.value;
    const isFromFile = cell.computedAt === undefined;
    cell.computedAt = this.workbook.generation;
    const value = compiled ? this.#evaluate(compiled, context) : { error: '#NAME?' };
    const isUnknown = typeof value === 'object' && value?.error === '#NAME?';
    // A result Excel computed with a function unknown here is worth more than an error.
    if (isFromFile && isUnknown && before !== null) return;
    if (isSameScalar(before, value)) return;
    cell.value = value;
    sheet.touched.add('cells');
  }

  #evaluate(compiled: CompiledFormula, context: EngineContext): Scalar {
    const { evaluate, evaluateRaw } = engineParts();
    const session = this.#session;
    if (!session) return null;
    try {
      if (compiled.isDynamicArrayFunction)
        this.#refuseSpill(evaluateRaw(compiled, context, session), compiled);
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
    const snapshot = this.#snapshot;
    if (this.#generation !== workbook.generation || !this.#session) {
      this.#session = engineParts().newSession();
      this.#generation = workbook.generation;
    }
    engineParts().setDate1904(workbook.date1904);
    return {
      snapshot,
      currentSheet: '',
      userFunctions: this.#functions,
      compiledFormulas: { get: (key) => this.#compiledAt(key) },
    };
  }

  /** `Suivi!3:2` → the compiled formula of that cell. */
  #compiledAt(key: string): CompiledFormula | undefined {
    const cut = key.lastIndexOf('!');
    const colon = key.indexOf(':', cut);
    const sheet = this.workbook.sheet(key.slice(0, cut));
    const row = Number(key.slice(cut + 1, colon));
    const column = Number(key.slice(colon + 1));
    const cell = sheet?.cell(row - 1, column - 1);
    if (!sheet || cell?.formula == null) return undefined;
    return this.#compile(sheet, row, column, cell.formula) ?? undefined;
  }

  #compile(sheet: Sheet, row: number, column: number, formula: string): CompiledFormula | null {
    const key = `${sheet.id}${placeKey(row, column)}`;
    const known = this.#compiled.get(key);
    const { structure } = this.workbook;
    if (known?.formula === formula && known.structure === structure) return known.compiled;
    const compiled = this.#bind(sheet, row, column, formula);
    this.#compiled.set(key, { formula, structure, compiled });
    return compiled;
  }

  #bind(sheet: Sheet, row: number, column: number, formula: string): CompiledFormula | null {
    const engine = engineParts();
    const ast = this.#parse(formula);
    const snapshot = this.#snapshot;
    if (!ast || !snapshot) return null;
    try {
      const bound = engine.bind(ast, { snapshot, currentSheet: sheet.name });
      return {
        instance: {
          sheetName: sheet.name,
          sheetId: 0,
          row,
          col: column,
          sourceText: formula,
          kind: 'normal',
          isDynamicArray: false,
        },
        bound,
        hasDynamicRefs: false,
        isDynamicArrayFunction: engine.isDynamicArray(ast, bound),
        isSubtotalOutput: engine.isSubtotal(ast, bound),
      };
    } catch {
      return null;
    }
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

function userFunctions(options: CalculatorOptions): ReadonlyMap<string, UserFunction> {
  const own = (
    name: string,
    arity: number,
    invoke: UserFunction['invoke'],
  ): [string, UserFunction] => [name, { name, minArity: arity, maxArity: arity, invoke }];
  const number = (value: number): RuntimeValue => ({ kind: KIND.number, value });
  return new Map([
    own('TODAY', 0, () => number(Math.floor(options.now()))),
    own('NOW', 0, () => number(options.now())),
    own('FREQUENCY', 2, frequency),
    own('TEXT', 2, ([value, format]) => {
      const inner = value?.kind === KIND.array ? value.rows?.[0]?.[0] : value;
      if (!inner || inner.kind === KIND.error) return inner ?? { kind: KIND.blank };
      if (inner.kind === KIND.text) return inner;
      const code = String(format?.value ?? '');
      return { kind: KIND.text, value: options.text(Number(inner.value ?? 0), code) };
    }),
  ]);
}

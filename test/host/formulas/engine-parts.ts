import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { dirname, join } from 'node:path';

/**
 * The evaluator of the formula package, without its driver: the driver recomputes the whole workbook
 * through a graph of every cell pair, far too slow for 5,000 rows. Evaluation itself is fast and lazy.
 */

/** A value inside the evaluator; `kind` numbers its RVKind. */
export interface RuntimeValue {
  readonly kind: number;
  readonly value?: string | number | boolean;
  readonly code?: string;
  readonly rows?: readonly (readonly RuntimeValue[])[];
  readonly height?: number;
  readonly width?: number;
}

export interface EngineCell {
  readonly row: number;
  readonly col: number;
  readonly value: string | number | boolean | { readonly error: string } | null;
  readonly formulaKind: 'none' | 'normal';
  readonly formula?: string;
}

export interface EngineSheet {
  readonly id: number;
  readonly name: string;
  readonly dimensions: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  } | null;
  readonly cells: { get(key: number): EngineCell | undefined };
  readonly hiddenRows: { has(row: number): boolean };
  readonly tables: readonly EngineTable[];
  readonly mergedRegions: readonly never[];
}

export interface EngineTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string }[];
  readonly topLeft: { readonly row: number; readonly col: number };
  readonly dataRowCount: number;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

export interface EngineSnapshot {
  readonly worksheets: readonly EngineSheet[];
  readonly worksheetsByName: ReadonlyMap<string, EngineSheet>;
  readonly worksheetsById: ReadonlyMap<number, EngineSheet>;
  readonly definedNames: ReadonlyMap<
    string,
    { readonly name: string; readonly ranges: readonly string[]; readonly scope?: string }
  >;
  readonly tablesByName: ReadonlyMap<
    string,
    { readonly table: EngineTable; readonly sheetName: string }
  >;
  readonly calcProperties: object;
  readonly properties: { readonly date1904: boolean };
}

export interface CompiledFormula {
  readonly instance: {
    readonly sheetName: string;
    readonly sheetId: number;
    readonly row: number;
    readonly col: number;
    readonly sourceText: string;
    readonly kind: 'normal';
    readonly isDynamicArray: boolean;
  };
  readonly bound: object;
  readonly hasDynamicRefs: boolean;
  readonly isDynamicArrayFunction: boolean;
  readonly isSubtotalOutput: boolean;
}

/** Cells and blocks a formula reads, counted from 1. */
export interface Dependencies {
  readonly cells: readonly { readonly sheet: string; readonly row: number; readonly col: number }[];
  readonly areas: readonly {
    readonly sheet: string;
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
}

export interface EngineContext {
  readonly snapshot: EngineSnapshot;
  readonly compiledFormulas: { get(key: number): CompiledFormula | undefined };
  currentSheet: string;
  readonly userFunctions: ReadonlyMap<string, UserFunction>;
}

export interface UserFunction {
  readonly name: string;
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: readonly RuntimeValue[]) => RuntimeValue;
}

/** Builds the values of a block, or answers those built before. */
export type ReadBlock = (block: {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly build: () => RuntimeValue;
}) => RuntimeValue;

export interface EngineSession {
  readonly resultCache: Map<number, unknown>;
  readBlock?: ReadBlock;
}

export interface EngineParts {
  readonly tokenize: (formula: string) => object;
  readonly parse: (tokens: object) => object;
  readonly bind: (
    ast: object,
    context: { readonly snapshot: EngineSnapshot; readonly currentSheet: string },
  ) => object;
  readonly isDynamicArray: (ast: object, bound: object) => boolean;
  readonly dependencies: (bound: object, snapshot: EngineSnapshot) => Dependencies;
  readonly isSubtotal: (ast: object, bound: object) => boolean;
  readonly newSession: (readBlock: ReadBlock) => EngineSession;
  readonly evaluate: (
    compiled: CompiledFormula,
    context: EngineContext,
    session: EngineSession,
  ) => RuntimeValue;
  readonly evaluateRaw: EngineParts['evaluate'];
  readonly setDate1904: (isOn: boolean) => void;
  readonly lookupFunction: (name: string) => object | undefined;
}

/** One number for a place: faster by far than the package's text keys. Counts from 1. */
export function placeKey(row: number, column: number): number {
  return row * 32_768 + column;
}

const SHEET_SPAN = 2 ** 35;
const sheetNumbers = new Map<string, number>();
const sheetNames: string[] = [];

/** One number for a place of a sheet, given by name. */
export function cellKey(sheet: string, row: number, column: number): number {
  let number = sheetNumbers.get(sheet);
  if (number === undefined) {
    number = sheetNames.push(sheet) - 1;
    sheetNumbers.set(sheet, number);
  }
  return number * SHEET_SPAN + row * 32_768 + column;
}

export function fromCellKey(key: number): { sheet: string; row: number; column: number } {
  const place = key % SHEET_SPAN;
  const column = place % 32_768;
  const sheet = sheetNames[Math.floor(key / SHEET_SPAN)] ?? '';
  return { sheet, row: (place - column) / 32_768, column };
}

let parts: EngineParts | null = null;

export function engineParts(): EngineParts {
  parts ??= loadParts();
  return parts;
}

function loadParts(): EngineParts {
  const require = createRequire(__filename);
  const root = join(dirname(require.resolve('@cj-tech-master/excelts')), 'modules/formula');
  const load: (path: string) => unknown = (path) => require(join(root, path));
  const keys = load('integration/workbook-snapshot.js') as {
    snapshotCellKey: typeof placeKey;
    formulaCellKey: typeof cellKey;
  };
  keys.snapshotCellKey = placeKey;
  keys.formulaCellKey = cellKey;
  const evaluator = loadEvaluator(join(root, 'runtime/evaluator.js'));
  const detect = load('compile/compiled-formula.js') as {
    detectDynamicArrayFunction: EngineParts['isDynamicArray'];
    detectSubtotalOutput: EngineParts['isSubtotal'];
    extractStaticDeps: EngineParts['dependencies'];
  };
  return {
    ...(load('syntax/tokenizer.js') as Pick<EngineParts, 'tokenize'>),
    ...(load('syntax/parser.js') as Pick<EngineParts, 'parse'>),
    ...(load('compile/binder.js') as Pick<EngineParts, 'bind'>),
    ...(load('functions/_date-context.js') as Pick<EngineParts, 'setDate1904'>),
    ...(load('runtime/function-registry.js') as Pick<EngineParts, 'lookupFunction'>),
    isDynamicArray: detect.detectDynamicArrayFunction,
    dependencies: detect.extractStaticDeps,
    isSubtotal: detect.detectSubtotalOutput,
    newSession: (readBlock) => Object.assign(new evaluator.EvalSession(), { readBlock }),
    evaluate: evaluator.evaluateFormula,
    evaluateRaw: evaluator.evaluateFormulaRaw,
  };
}

interface Evaluator {
  EvalSession: new () => EngineSession;
  evaluateFormula: EngineParts['evaluate'];
  evaluateFormulaRaw: EngineParts['evaluate'];
}

const BUILD = 'function buildRangeArray(ctx, session, sheet, top, left, bottom, right) {';

/**
 * Every use of a block builds all its values anew, which makes one INDEX a row cost a whole column a
 * row. The evaluator is loaded with one door put in, through which blocks built before are answered.
 */
function loadEvaluator(filename: string): Evaluator {
  const source = readFileSync(filename, 'utf8');
  if (!source.includes(BUILD)) throw new Error('The formula package has changed: look again');
  const door = `function buildRangeArray(ctx, session, sheet, top, left, bottom, right) {
    const build = () => buildWholeRange(ctx, session, sheet, top, left, bottom, right);
    return session.readBlock && session.recordingKey === null
      ? session.readBlock({ sheet, top, left, bottom, right, build })
      : build();
  }
  ${BUILD.replace('buildRangeArray', 'buildWholeRange')}`;
  const exports = {} as Evaluator;
  const run = compileFunction(source.replace(BUILD, door), ['exports', 'require'], {
    filename,
  }) as (exports: Evaluator, require: NodeJS.Require) => void;
  run(exports, createRequire(filename));
  return exports;
}

import { createRequire } from 'node:module';
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

export interface EngineContext {
  readonly snapshot: EngineSnapshot;
  readonly compiledFormulas: { get(key: string): CompiledFormula | undefined };
  currentSheet: string;
  readonly userFunctions: ReadonlyMap<string, UserFunction>;
}

export interface UserFunction {
  readonly name: string;
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: readonly RuntimeValue[]) => RuntimeValue;
}

export interface EngineSession {
  readonly resultCache: Map<string, unknown>;
}

export interface EngineParts {
  readonly tokenize: (formula: string) => object;
  readonly parse: (tokens: object) => object;
  readonly bind: (
    ast: object,
    context: { readonly snapshot: EngineSnapshot; readonly currentSheet: string },
  ) => object;
  readonly isDynamicArray: (ast: object, bound: object) => boolean;
  readonly isSubtotal: (ast: object, bound: object) => boolean;
  readonly newSession: () => EngineSession;
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

let parts: EngineParts | null = null;

export function engineParts(): EngineParts {
  parts ??= loadParts();
  return parts;
}

function loadParts(): EngineParts {
  const require = createRequire(__filename);
  const root = join(dirname(require.resolve('@cj-tech-master/excelts')), 'modules/formula');
  const load = <T>(path: string): T => require(join(root, path)) as T;
  const keys = load<{ snapshotCellKey: typeof placeKey }>('integration/workbook-snapshot.js');
  keys.snapshotCellKey = placeKey;
  const evaluator = load<{
    EvalSession: new () => EngineSession;
    evaluateFormula: EngineParts['evaluate'];
    evaluateFormulaRaw: EngineParts['evaluate'];
  }>('runtime/evaluator.js');
  const detect = load<{
    detectDynamicArrayFunction: EngineParts['isDynamicArray'];
    detectSubtotalOutput: EngineParts['isSubtotal'];
  }>('compile/compiled-formula.js');
  return {
    ...load<Pick<EngineParts, 'tokenize'>>('syntax/tokenizer.js'),
    ...load<Pick<EngineParts, 'parse'>>('syntax/parser.js'),
    ...load<Pick<EngineParts, 'bind'>>('compile/binder.js'),
    ...load<Pick<EngineParts, 'setDate1904'>>('functions/_date-context.js'),
    ...load<Pick<EngineParts, 'lookupFunction'>>('runtime/function-registry.js'),
    isDynamicArray: detect.detectDynamicArrayFunction,
    isSubtotal: detect.detectSubtotalOutput,
    newSession: () => new evaluator.EvalSession(),
    evaluate: evaluator.evaluateFormula,
    evaluateRaw: evaluator.evaluateFormulaRaw,
  };
}

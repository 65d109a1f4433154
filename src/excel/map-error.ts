import type { Failure } from '../app/ports';

/** Thrown inside src/excel to stop a command for a known reason; becomes a `Failure` at its edge. */
export class Stop extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = 'Stop';
  }
}

export const EDIT_MODE_CODE = 'InvalidOperationInCellEditMode';

/** Codes of `Excel.ErrorCodes` and of the transport; the text beside them is localised. */
const FAILURE_BY_CODE: ReadonlyMap<string, Failure> = new Map<string, Failure>([
  [EDIT_MODE_CODE, { code: 'cell-being-edited' }],
  ['ActivityLimitReached', { code: 'busy' }],
  ['WriteNotSupportedWhenModalDialogOpen', { code: 'busy' }],
  ['ServerBusy', { code: 'busy' }],
  ['Timeout', { code: 'connection-lost' }],
  ['ConnectionFailure', { code: 'connection-lost' }],
  ['InvalidOrTimedOutSession', { code: 'connection-lost' }],
  ['InvalidRequestContext', { code: 'connection-lost' }],
  ['ServiceNotAvailable', { code: 'connection-lost' }],
  ['ApiNotFound', { code: 'excel-too-old', needs: 'ExcelApi 1.9' }],
  ['ApiNotAvailable', { code: 'excel-too-old', needs: 'ExcelApi 1.9' }],
]);

/**
 * Why a command stopped, from what was thrown. Only the code is looked at.
 * @throws the same thing when it is no error of Excel's: a bug.
 */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Stop) return thrown.failure;
  const code = codeOf(thrown);
  if (code === null) throw thrown;
  if (code === 'ItemNotFound') return { code: 'gone', what: '' };
  return FAILURE_BY_CODE.get(code) ?? { code: 'refused', detail: code };
}

/** The code of an error of Excel's; null for anything else. Excel may live in another realm: no instanceof. */
export function codeOf(thrown: unknown): string | null {
  if (!hasKey(thrown, 'code') || !hasKey(thrown, 'debugInfo')) return null;
  return typeof thrown.code === 'string' ? thrown.code : null;
}

/** Whether Excel refused for a reason that it does not tell. */
export function isRefusal(thrown: unknown): boolean {
  return codeOf(thrown) !== null && failureOf(thrown).code === 'refused';
}

/** What it gives, or null when Excel refuses: for any reason, unless only some are passed over. */
export async function attempt<T>(
  work: () => Promise<T>,
  isPassed = (thrown: unknown): boolean => codeOf(thrown) !== null,
): Promise<T | null> {
  try {
    return await work();
  } catch (thrown) {
    if (!isPassed(thrown)) throw thrown;
    return null;
  }
}

function hasKey<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}

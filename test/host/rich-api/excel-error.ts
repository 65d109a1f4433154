/** Codes of Excel.ErrorCodes that the stand-in answers with, and one of its own for what it lacks. */
export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ActivityLimitReached'
  | 'ApiNotFound'
  | 'ConnectionFailure'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidRequest'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NotImplementedInStandIn'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UndoNotSupported'
  | 'UnsupportedOperation';

/** A refusal of the object model. `location` is the class and member, when known. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export function invalidArgument(why: string): ExcelError {
  return new ExcelError('InvalidArgument', why);
}

export function itemNotFound(what: string): ExcelError {
  return new ExcelError('ItemNotFound', `${what} does not exist`);
}

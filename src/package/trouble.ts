/** Why the bytes of a workbook cannot be read or copied. */
export type PackageTrouble =
  /** Not the bytes of a workbook, or bytes cut or altered. */
  | 'damaged'
  /** Protected by a password, or by a label that encrypts. */
  | 'encrypted'
  /** A workbook of another format: .xlsb, .xls, .ods. */
  | 'other-format';

/** Thrown inside this folder alone, where a part turns out to be unreadable; caught at its doors. */
export class UnreadablePackage extends Error {
  constructor(readonly trouble: PackageTrouble) {
    super(trouble);
  }
}

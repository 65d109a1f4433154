/** Versions of ExcelApi above the floor (1.9) that some feature asks for. */
export type NewerVersion = '1.10' | '1.13' | '1.14' | '1.15' | '1.18' | '1.20';

export function isSupported(version: NewerVersion): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * The only way to reach a member newer than ExcelApi 1.9: `use` runs where Excel has it, `otherwise`
 * elsewhere. A test looks for newer members outside such a call.
 */
export function ifSupported<T>(version: NewerVersion, use: () => T, otherwise: () => T): T {
  return isSupported(version) ? use() : otherwise();
}

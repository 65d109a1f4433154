import type { Action, Tracker } from './tracker';

/**
 * A short text that changes when the rows of Suivi do: their order, or anything a reader of the
 * schedule sees of them. Comments and the original text are left out.
 *
 * @example fingerprintOf(tracker) // '5f0c21b79e13aa04'
 */
export function fingerprintOf({ actions }: Pick<Tracker, 'actions'>): string {
  return hashText((actions?.rows ?? []).map(({ value }) => fingerprintOfAction(value)).join('|'));
}

/** The same for one row. */
export function fingerprintOfAction(action: Action): string {
  const { id, strand, title, type, partners, territory, dueText, start, end, precision } = action;
  const { status, doneOn, condition, effect, decisionMaker, dependsOn } = action;
  const when = [dueText, start, end, precision, status, doneOn];
  const how = [condition, effect, decisionMaker, dependsOn];
  return hashData([id, strand, title, type, partners, territory, when, how]);
}
/** The same of plain data: texts, numbers, lists, records. */
export function hashData(data: unknown): string {
  return hashText(JSON.stringify(data));
}

/** FNV-1a over UTF-16 units, twice with two offsets: short and stable, not secret. */
export function hashText(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193);
  }
  return hexOf(one) + hexOf(other);
}

const HEX_BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hexOf(value: number): string {
  const byte = (shift: number): string => HEX_BYTES[(value >>> shift) & 255] ?? '';
  return byte(24) + byte(16) + byte(8) + byte(0);
}

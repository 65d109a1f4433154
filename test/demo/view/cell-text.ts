import type { Scalar } from '../../host/model/scalar';
import { showValue } from '../../host/classes/range-read';

export interface ShownCell {
  readonly text: string;
  readonly filler?: string;
  readonly overflow: 'text' | 'number' | 'cut';
}

/** A value as its cell shows it: a text, or a character that fills the cell. */
export function showCell(value: Scalar, format: string, date1904: boolean): ShownCell {
  if (typeof value === 'number') {
    const filler = fillerOf(value, format);
    if (filler !== null) return { text: '', filler, overflow: 'cut' };
    return { text: showValue(value, format, date1904), overflow: 'number' };
  }
  const overflow = typeof value === 'string' ? 'text' : 'cut';
  return { text: showValue(value, format, date1904), overflow };
}

/** `*` in a format repeats the next character over the width of the cell. */
function fillerOf(value: number, format: string): string | null {
  const sections = format.split(';');
  const index = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  return /^\*(.)$/u.exec(sections[index] ?? '')?.[1] ?? null;
}

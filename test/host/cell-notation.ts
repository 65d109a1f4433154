import { frenchFormula } from './formulas/french-formulas';
import { dateToSerial } from './formulas/serial';
import { frenchTextFormat } from './formulas/show-number';
import type { Scalar } from './model/scalar';

export interface NotedCell {
  readonly value: Scalar;
  /** English, without `=`. */
  readonly formula: string | null;
  /** en-US format code. */
  readonly format: string | null;
}

/**
 * A cell as the fixtures note it: plain text, `{d:2014-06-17|jj/mm/aaaa}`, `{n:0.97|0%}`,
 * `{f:=SOMME(A1:A3)|6}`, `{e:#REF!}`. Null for an empty cell.
 */
export function readNotation(text: string, date1904: boolean): NotedCell | null {
  if (text === '') return null;
  const match = /^\{([dnfe]):([\s\S]*)\}$/.exec(text);
  if (!match) return { value: text, formula: null, format: null };
  const [, kind, content = ''] = match;
  const cut = content.lastIndexOf('|');
  const body = cut < 0 ? content : content.slice(0, cut);
  const extra = cut < 0 ? null : content.slice(cut + 1);
  if (kind === 'e') return { value: { error: content }, formula: null, format: null };
  if (kind === 'n') return { value: Number(body), formula: null, format: extra };
  if (kind === 'f') {
    return { value: cached(extra), formula: frenchFormula(body).replace(/^=/, ''), format: null };
  }
  const [year = 0, month = 0, day = 0] = body.split('-').map(Number);
  const serial = dateToSerial(year, month, day, date1904);
  if (serial === null) throw new Error(`${text} is not a date`);
  return { value: serial, formula: null, format: frenchTextFormat(extra ?? 'jj/mm/aaaa') };
}

function cached(text: string | null): Scalar {
  if (text === null || text === '') return null;
  if (text.startsWith('#')) return { error: text };
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : text;
}

import { isCellError, type Scalar } from '../../model/scalar';
import { Grid, NOT_A_VALUE, numberOf, readNumber, textOf, Trouble, truthOf } from '../values';
import { patternOf } from './criteria';
import { cellsOf, each, type ExcelFunction, firstOf, given, whole } from './define';

const ofText = (compute: (text: string) => Scalar): ExcelFunction =>
  each(([value = null]) => compute(textOf(value)));

/** @throws Trouble */
function countOf(values: readonly Scalar[], at: number, otherwise: number): number {
  const count = Math.trunc(numberOf(given(values, at, otherwise)));
  if (count < 0) throw new Trouble(NOT_A_VALUE);
  return count;
}

function place(at: number): Scalar {
  return at < 0 ? NOT_A_VALUE : at + 1;
}

/** Jokers are minded in SEARCH alone. */
const search: ExcelFunction = each((values) => {
  const [wanted = null, within = null] = values;
  const from = countOf(values, 2, 1) - 1;
  const text = textOf(within).slice(from);
  const pattern = patternOf(textOf(wanted));
  const at =
    pattern === null
      ? text.toLowerCase().indexOf(textOf(wanted).toLowerCase())
      : text.search(new RegExp(pattern.source.slice(1, -1), 'iu'));
  return place(at < 0 ? at : at + from);
});

const substitute: ExcelFunction = each((values) => {
  const [value = null, before = null, after = null, which] = values;
  const [text, old, fresh] = [textOf(value), textOf(before), textOf(after)];
  if (old === '') return text;
  if (which === undefined) return text.replaceAll(old, () => fresh);
  const parts = text.split(old);
  const nth = numberOf(which);
  if (nth < 1) return NOT_A_VALUE;
  if (parts.length <= nth) return text;
  return parts.slice(0, nth).join(old) + fresh + parts.slice(nth).join(old);
});

const joined: ExcelFunction = whole((values) => {
  const error = cellsOf(values).find(isCellError);
  return error ?? cellsOf(values).map(textOf).join('');
});

const joinedBy: ExcelFunction = whole(([separator = null, leavesEmpty = null, ...values]) => {
  const cells = cellsOf(values);
  const isLeft = truthOf(firstOf(leavesEmpty));
  const texts = cells.map(textOf).filter((text) => !isLeft || text !== '');
  return texts.join(textOf(firstOf(separator)));
});

const shown: ExcelFunction = each(([value = null, format = null], { text }) => {
  if (typeof value === 'string') return value;
  return text(numberOf(value), textOf(format));
});

function letterOf(code: number): Scalar {
  return code < 1 || code > 0x10ffff ? NOT_A_VALUE : String.fromCodePoint(code);
}

/** A letter outside the Windows alphabet has the code of « ? ». */
function codeOf(text: string): Scalar {
  if (text === '') return NOT_A_VALUE;
  const value = text.charCodeAt(0);
  return value > 255 ? '?'.charCodeAt(0) : value;
}

export const TEXT: Readonly<Record<string, ExcelFunction>> = {
  LEN: ofText((text) => text.length),
  LOWER: ofText((text) => text.toLowerCase()),
  UPPER: ofText((text) => text.toUpperCase()),
  PROPER: ofText((text) =>
    text
      .toLowerCase()
      .replaceAll(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ),
  TRIM: ofText((text) => text.replaceAll(/ +/g, ' ').replaceAll(/^ | $/g, '')),
  CLEAN: ofText((text) => text.replaceAll(/[\u0000-\u001f]/g, '')),
  CODE: ofText(codeOf),
  UNICODE: ofText((text) => text.codePointAt(0) ?? NOT_A_VALUE),
  CHAR: each(([value = null]) => letterOf(Math.trunc(numberOf(value)))),
  UNICHAR: each(([value = null]) => letterOf(Math.trunc(numberOf(value)))),
  LEFT: each((values) => textOf(values[0] ?? null).slice(0, countOf(values, 1, 1))),
  RIGHT: each((values) => {
    const text = textOf(values[0] ?? null);
    return text.slice(Math.max(0, text.length - countOf(values, 1, 1)));
  }),
  MID: each((values) => {
    const start = countOf(values, 1, 1);
    if (start < 1) return NOT_A_VALUE;
    return textOf(values[0] ?? null).slice(start - 1, start - 1 + countOf(values, 2, 0));
  }),
  FIND: each((values) => {
    const [wanted = null, within = null] = values;
    return place(textOf(within).indexOf(textOf(wanted), countOf(values, 2, 1) - 1));
  }),
  SEARCH: search,
  SUBSTITUTE: substitute,
  REPLACE: each((values) => {
    const text = textOf(values[0] ?? null);
    const start = countOf(values, 1, 1) - 1;
    const fresh = textOf(values[3] ?? null);
    return text.slice(0, start) + fresh + text.slice(start + countOf(values, 2, 0));
  }),
  REPT: each((values) => textOf(values[0] ?? null).repeat(countOf(values, 1, 0))),
  EXACT: each(([a = null, b = null]) => textOf(a) === textOf(b)),
  T: each(([value = null]) => (typeof value === 'string' ? value : '')),
  VALUE: each(([value = null]) => (value === null ? 0 : numberOf(value))),
  NUMBERVALUE: each(([value = null]) => readNumber(textOf(value)) ?? NOT_A_VALUE),
  TEXT: shown,
  CONCAT: joined,
  CONCATENATE: joined,
  TEXTJOIN: joinedBy,
  HYPERLINK: whole(([address = null, label]) => {
    const words = label ?? address;
    return words instanceof Grid ? words.at(0, 0) : words;
  }),
};

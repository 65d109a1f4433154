import { collapseSpaces, fold } from '../../../lib/text';
import type { Attendance } from '../../tracker/tracker';
import type { ListColumn } from './list-columns';

/** Somebody on a line of a pasted list, as far as counting needs to know. */
export interface Person {
  /** Tells a person from another inside this list only. */
  readonly key: string;
  /** The code written on the line; `''` without one. */
  readonly code: string;
  readonly job: string;
  readonly basin: string;
}

/** Codes given to the persons of a list. */
export interface CodeGiver {
  readonly give: (person: Person) => string;
  /** Whether a line of the lists tells their code. */
  readonly isTold: (person: Person) => boolean;
  /** How many codes are new. */
  readonly fresh: () => number;
}

/** One word with a figure in it: neither a name, nor an address, nor a social security number. */
const CODE_FORM = /^(?=\D*\d)(?!\d{13}(?:\d{2})?$)[\p{L}\d._/-]{1,20}$/u;

/** Whether a word may stand for a person without naming them. */
export function isPersonCode(word: string): boolean {
  return CODE_FORM.test(word);
}

/** Who a line is about; null when it names nobody. What stands for a code without being one is a name. */
export function readPerson(
  cells: readonly string[],
  columns: readonly ListColumn[],
): Person | null {
  const text = (kind: ListColumn['kind']): string =>
    collapseSpaces(cells.filter((_, at) => columns[at]?.kind === kind).join(' '));
  const written = text('code');
  const code = isPersonCode(written) ? written : '';
  const named = nameKey(`${text('lastName')} ${text('firstName')}`);
  const key = named === '' && code === '' ? nameKey(written) : named || code;
  return key === '' ? null : { key, code, job: text('job'), basin: text('basin') };
}

/**
 * Gives each person one code: the one a line of the list tells for that name, otherwise the next of the
 * series that the workbook already uses (A001, A002…).
 */
export function giveCodes(
  people: readonly Person[],
  attendances: readonly Pick<Attendance, 'code'>[],
): CodeGiver {
  const told = new Map<string, string>();
  for (const person of people) {
    if (person.code !== '' && !told.has(person.key)) told.set(person.key, person.code);
  }
  const series = readSeries([...attendances.map(({ code }) => code), ...told.values()]);
  const fresh = new Map<string, string>();
  const give = ({ key, code: written }: Person): string => {
    const known = written || (told.get(key) ?? fresh.get(key));
    if (known !== undefined) return known;
    const number = String(series.last + 1 + fresh.size);
    const code = `${series.prefix}${number.padStart(series.width, '0')}`;
    fresh.set(key, code);
    return code;
  };
  const isTold = ({ code, key }: Person): boolean => code !== '' || told.has(key);
  return { give, isTold, fresh: () => fresh.size };
}

/** « EXEMPLE Camille » and « Camille Exemple » alike. */
function nameKey(text: string): string {
  return collapseSpaces(fold(text)).split(' ').sort().join(' ');
}

function readSeries(codes: readonly string[]): { prefix: string; width: number; last: number } {
  const numbered = codes.flatMap((code) => {
    const match = /^(\D*)(\d{1,9})$/u.exec(collapseSpaces(code));
    return match ? [{ prefix: match[1] ?? '', digits: match[2] ?? '' }] : [];
  });
  const prefix = numbered[0]?.prefix ?? 'A';
  const series = numbered.filter((one) => one.prefix === prefix);
  return {
    prefix,
    width: series.reduce((most, { digits }) => Math.max(most, digits.length), 3),
    last: series.reduce((most, { digits }) => Math.max(most, Number(digits)), 0),
  };
}

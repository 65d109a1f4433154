import type { RuleCode } from '../rules/catalogue';
import type { Finding } from './judged-finding';

/** What stands on « Contrôle » in the place of a person, or of what was found in a text (`inCell`). */
export type UnnamedWords = Readonly<
  Record<'person' | 'ofPerson' | 'code' | 'otherCode' | 'inCell', string>
>;

/** How a rule tells of a person: by which of its parameters, and whether its cell shows one too. */
interface Telling {
  readonly told?: Readonly<Partial<Record<'value' | 'other', keyof UnnamedWords>>>;
  readonly isAtPerson: boolean;
}

const BY_CODE: Telling = { told: { value: 'person' }, isAtPerson: true };
const BY_TEXT: Telling = { told: { value: 'inCell' }, isAtPerson: true };

const TELLING: Readonly<Partial<Record<RuleCode, Telling>>> = {
  'PRS-03': BY_CODE,
  'PRS-05': BY_CODE,
  'PRS-06': BY_CODE,
  'PRS-07': { isAtPerson: true },
  'PRS-08': { told: { value: 'person' }, isAtPerson: false },
  'PRS-09': { told: { value: 'code', other: 'otherCode' }, isAtPerson: true },
  'PRS-10': { told: { value: 'ofPerson' }, isAtPerson: false },
  'RGP-01': BY_TEXT,
  'RGP-02': BY_TEXT,
  'RGP-03': BY_TEXT,
  'RGP-05': BY_TEXT,
  'RGP-07': BY_TEXT,
  'RGP-08': BY_TEXT,
  'RGP-10': { isAtPerson: true },
  'RGP-11': BY_TEXT,
  'RGP-12': BY_TEXT,
};

/**
 * The same finding without the person it is about: « Contrôle » says where, the cell itself says who.
 *
 * @example « A003 a déjà été formé en S03 » becomes « Cet agent a déjà été formé en S03 »
 */
export function unnamedFinding(finding: Finding, words: UnnamedWords): Finding {
  const { told = {}, isAtPerson = false } = TELLING[finding.code] ?? {};
  const params = Object.fromEntries(
    Object.entries(told).map(([name, word]) => [name, words[word]]),
  );
  return {
    ...finding,
    params: { ...finding.params, ...params },
    value: isAtPerson ? '' : finding.value,
  } as Finding;
}

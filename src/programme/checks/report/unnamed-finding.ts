import type { RuleCode } from '../rules/catalogue';
import type { Finding } from './judged-finding';

/** What stands on « Contrôle » in the place of a person, or of what was found in a text (`inCell`). */
export type UnnamedWords = Readonly<
  Record<'person' | 'ofPerson' | 'code' | 'otherCode' | 'inCell', string>
>;

/** Rules that tell what a text holds of a person. */
const OF_TEXTS: readonly RuleCode[] = [
  ...(['RGP-01', 'RGP-02', 'RGP-03', 'RGP-05', 'RGP-07', 'RGP-08', 'RGP-11', 'RGP-12'] as const),
];
/** Parameters by which a rule tells of a person. */
const TOLD: Readonly<
  Partial<Record<RuleCode, Readonly<Partial<Record<'value' | 'other', keyof UnnamedWords>>>>>
> = {
  'PRS-03': { value: 'person' },
  'PRS-05': { value: 'person' },
  'PRS-06': { value: 'person' },
  'PRS-08': { value: 'person' },
  'PRS-09': { value: 'code', other: 'otherCode' },
  'PRS-10': { value: 'ofPerson' },
  ...Object.fromEntries(OF_TEXTS.map((code) => [code, { value: 'inCell' }])),
};
/** Rules that point at the cell of the code, or at a text that tells of a person. */
const AT_PERSON: readonly RuleCode[] = [
  ...(['PRS-03', 'PRS-05', 'PRS-06', 'PRS-07', 'PRS-09', 'RGP-10'] as const),
  ...OF_TEXTS,
];

/**
 * The same finding without the person it is about: « Contrôle » says where, the cell itself says who.
 *
 * @example « A003 a déjà été formé en S03 » becomes « Cet agent a déjà été formé en S03 »
 */
export function unnamedFinding(finding: Finding, words: UnnamedWords): Finding {
  const told = Object.entries(TOLD[finding.code] ?? {});
  const params = Object.fromEntries(told.map(([name, word]) => [name, words[word]]));
  return {
    ...finding,
    params: { ...finding.params, ...params },
    value: AT_PERSON.includes(finding.code) ? '' : finding.value,
  } as Finding;
}

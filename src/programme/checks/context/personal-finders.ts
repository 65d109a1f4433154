import { remember } from '../../../lib/remember';
import type { Severity } from './finding';
import { isNamesOnly } from './shared-texts';
import {
  findAddresses,
  findJudgements,
  findSensitive,
  findSituations,
} from '../texts/personal-data';
import { findFileNumbers, findPersonalNumbers } from '../texts/personal-numbers';
import type { Found } from '../texts/around-names';
import { findBareNames } from '../texts/bare-names';
import { findContacts } from '../texts/contacts';
import { findPersonNames } from '../texts/person-names';

/** A text, and the column of the tracker it stands in, such as `actions.comment`; `''` for none. */
export interface LookedAtText {
  readonly text: string;
  readonly field: string;
}

/** One kind of personal data: how it is told, what stands in its place, and how it is found. */
export interface PersonalFinder<Code extends string> {
  readonly code: Code;
  readonly severity: Severity;
  /** Null when only the user can write the text again. */
  readonly replacement: string | null;
  /** `known`: names of places and bodies, folded. */
  readonly find: (one: LookedAtText, known: readonly string[]) => readonly Found[];
}

const NAME_FORM = /^\p{L}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’-]+)+$|@/u;

/** Whether a code is a person's name or address instead of a code. */
export function isNameAsCode(code: string): boolean {
  return NAME_FORM.test(code.trim());
}

const REMARKS = /\.comment$|^(?:remark|persons)$/u;

export const NAMES = {
  code: 'RGP-01',
  severity: 'blocking',
  replacement: '[nom retiré]',
  find: (one, known) =>
    isNamesOnly(one) || (one.field === 'attendances.code' && isNameAsCode(one.text))
      ? []
      : findPersonNames(one.text, known),
} as const satisfies PersonalFinder<string>;

export const CONTACTS = {
  code: 'RGP-02',
  severity: 'warning',
  replacement: '[coordonnées retirées]',
  find: ({ text }) => findContacts(text),
} as const satisfies PersonalFinder<string>;

export const NUMBERS = {
  code: 'RGP-03',
  severity: 'blocking',
  replacement: '[numéro retiré]',
  find: ({ text }) => findPersonalNumbers(text),
} as const satisfies PersonalFinder<string>;

/** Only worth a look, and only in remarks. */
export const FILE_NUMBERS = {
  code: 'RGP-03',
  severity: 'info',
  replacement: null,
  find: ({ text, field }) =>
    REMARKS.test(field) && findPersonalNumbers(text).length === 0 ? findFileNumbers(text) : [],
} as const satisfies PersonalFinder<string>;

export const SENSITIVE = {
  code: 'RGP-05',
  severity: 'blocking',
  replacement: null,
  find: (one, known) => (isNamesOnly(one) ? [] : findSensitive(one.text, known)),
} as const satisfies PersonalFinder<string>;

/** Only worth a look, and only in remarks. */
export const SITUATIONS = {
  code: 'RGP-05',
  severity: 'info',
  replacement: null,
  find: ({ text, field }, known) =>
    REMARKS.test(field) && findSensitive(text, known).length === 0 ? findSituations(text) : [],
} as const satisfies PersonalFinder<string>;

export const ADDRESSES = {
  code: 'RGP-07',
  severity: 'warning',
  replacement: null,
  find: ({ text }) => findAddresses(text),
} as const satisfies PersonalFinder<string>;

export const JUDGEMENTS = {
  code: 'RGP-08',
  severity: 'warning',
  replacement: null,
  find: (one) => (isNamesOnly(one) ? [] : findJudgements(one.text)),
} as const satisfies PersonalFinder<string>;

/** Names that nothing around tells to be a person’s: only where people write of one another. */
export const BARE_NAMES = {
  code: 'RGP-11',
  severity: 'info',
  replacement: '[nom retiré]',
  find: ({ text, field }, known) =>
    REMARKS.test(field) && findPersonNames(text, known).length === 0
      ? findBareNames(text, known)
      : [],
} as const satisfies PersonalFinder<string>;

const FINDERS = [
  ...[NAMES, CONTACTS, NUMBERS, FILE_NUMBERS, SENSITIVE],
  ...[SITUATIONS, ADDRESSES, JUDGEMENTS, BARE_NAMES],
];

const REMEMBERED_TEXTS = 20_000;

/** Whether some finder tells something of a text, were it a remark in a workbook without any name. */
export const mayBePersonal = remember(
  (text) => FINDERS.some(({ find }) => find({ text, field: 'remark' }, []).length > 0),
  REMEMBERED_TEXTS,
);

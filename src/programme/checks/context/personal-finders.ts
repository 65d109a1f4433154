import { remember } from '../../../lib/remember';
import type { Severity } from './finding';
import { isNamesOnly, type SharedText } from './shared-texts';
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

/** One kind of personal data: how it is told, what stands in its place, and how it is found. */
export interface PersonalFinder<Code extends string> {
  readonly code: Code;
  readonly severity: Severity;
  /** Null when only the user can write the text again. */
  readonly replacement: string | null;
  /** `known`: names of places and bodies, folded. */
  readonly find: (
    one: Pick<SharedText, 'text' | 'field'>,
    known: readonly string[],
  ) => readonly Found[];
}

/** Makes the finders of one severity: `blocking('RGP-01', '[nom retiré]', …)`. */
function finderOf(severity: Severity) {
  return <const Code extends string, Words extends string | null>(
    code: Code,
    replacement: Words,
    find: PersonalFinder<Code>['find'],
  ) => ({ code, severity, replacement, find });
}

const [blocking, warning] = [finderOf('blocking'), finderOf('warning')];
const info = finderOf('info');

const NAME_FORM = /^\p{L}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’-]+)+$|@/u;

/** Whether a code is a person's name or address instead of a code. */
export function isNameAsCode(code: string): boolean {
  return NAME_FORM.test(code.trim());
}

const REMARKS = /\.comment$|^(?:remark|persons)$/u;

export const NAMES = blocking('RGP-01', '[nom retiré]', (one, known) =>
  isNamesOnly(one) || (one.field === 'attendances.code' && isNameAsCode(one.text))
    ? []
    : findPersonNames(one.text, known),
);

export const CONTACTS = warning('RGP-02', '[coordonnées retirées]', ({ text }) =>
  findContacts(text),
);

export const NUMBERS = blocking('RGP-03', '[numéro retiré]', ({ text }) =>
  findPersonalNumbers(text),
);

/** Only worth a look, and only in remarks. */
export const FILE_NUMBERS = info('RGP-03', null, ({ text, field }) =>
  REMARKS.test(field) && findPersonalNumbers(text).length === 0 ? findFileNumbers(text) : [],
);

export const SENSITIVE = blocking('RGP-05', null, (one, known) =>
  isNamesOnly(one) ? [] : findSensitive(one.text, known),
);

/** Only worth a look, and only in remarks. */
export const SITUATIONS = info('RGP-05', null, ({ text, field }, known) =>
  REMARKS.test(field) && findSensitive(text, known).length === 0 ? findSituations(text) : [],
);

export const ADDRESSES = warning('RGP-07', null, ({ text }) => findAddresses(text));

export const JUDGEMENTS = warning('RGP-08', null, (one) =>
  isNamesOnly(one) ? [] : findJudgements(one.text),
);

/** Names that nothing around tells to be a person’s: only where people write of one another. */
export const BARE_NAMES = info('RGP-11', '[nom retiré]', ({ text, field }, known) =>
  REMARKS.test(field) && findPersonNames(text, known).length === 0
    ? findBareNames(text, known)
    : [],
);

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

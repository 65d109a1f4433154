import { NUMBER_WORDS } from '../../src/lib/number-words';
import { fold } from '../../src/lib/text';
import type { ProposedAction } from '../../src/programme/reading/proposal';

export interface InventedValue {
  readonly field: string;
  readonly value: string;
}

/** Words that only say that a name is still to be given. */
const TO_COMPLETE = /\((?:à préciser|à confirmer)\)|non nommée?s?/giu;
/** Territories of the list that stand for words of another form: « chaque secteur ». */
const FIXED_TERRITORIES: ReadonlySet<string> = new Set([
  'Par territoire',
  'Tous',
  'Hors département',
]);

/** The values written in a row whose words do not stand in the sentences it was read from. */
export function inventedIn({ fields }: ProposedAction): readonly InventedValue[] {
  const { originalText, dueText, dwellings } = fields;
  const stems = new Set(stemsOf(originalText));
  const isSaid = (value: string): boolean =>
    stemsOf(value.replace(TO_COMPLETE, '')).every((stem) => stems.has(stem));
  const named: readonly InventedValue[] = [
    ...fields.partners.map((value) => ({ field: 'partner', value })),
    { field: 'site', value: fields.site },
    { field: 'decision', value: fields.decisionMaker },
    ...fields.territory.split(' ; ').map((value) => ({ field: 'territory', value })),
  ].filter(({ value }) => !FIXED_TERRITORIES.has(value));
  const hasDay = fields.start !== null || fields.end !== null || fields.doneOn !== null;
  const isDateUnsaid = dueText === '' ? hasDay : !originalText.includes(dueText);
  const isCountUnsaid = dwellings !== null && !countsOf(originalText).includes(dwellings);
  return [
    ...named.filter(({ value }) => !isSaid(value)),
    ...(isDateUnsaid ? [{ field: 'date', value: dueText }] : []),
    ...(isCountUnsaid ? [{ field: 'dwellings', value: String(dwellings) }] : []),
  ];
}

/** The words of a text, folded, without their plurals. */
function stemsOf(text: string): readonly string[] {
  return (fold(text).match(/[a-z0-9]{3,}/gu) ?? []).map((word) => word.replace(/[sx]$/u, ''));
}

/** The counts a text writes, in digits or in words. */
function countsOf(text: string): readonly number[] {
  const digits = (text.match(/\d+/gu) ?? []).map(Number);
  const words = (fold(text).match(/[a-z-]+/gu) ?? []).flatMap((word) => NUMBER_WORDS[word] ?? []);
  return [...digits, ...words];
}

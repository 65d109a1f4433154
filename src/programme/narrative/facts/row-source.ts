import type { Partner } from '../../tracker/tracker';
import type { Carried, NamedReading } from './carried';
import type { DeducedValue, ProposalNote } from '../../reading/proposal';

export interface PartnersOfRow {
  readonly partners: readonly Partner[];
  readonly names: readonly string[];
  readonly deduced: readonly DeducedValue[];
}

/** What the partners of a row are read from. */
export interface RowSource {
  readonly sentence: NamedReading;
  readonly carried: Carried;
}

export const NOBODY: PartnersOfRow = { partners: [], names: [], deduced: [] };

/** « la Ville » after « la Ville de Quimper ». */
export function proposedBody(value: string, word: string): PartnersOfRow {
  const why: ProposalNote = { code: 'pronoun', params: { words: word } };
  return { ...NOBODY, deduced: [{ field: 'partners', value, why }] };
}

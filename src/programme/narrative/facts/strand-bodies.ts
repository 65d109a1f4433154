import { findPartners } from '../mentions/partners';
import type { RowScope } from './row-scope';
import { tokenise } from '../words/tokens';
import type { DeducedValue } from '../../reading/proposal';

/** « Évolution juridique de l’AES »: the bodies that the strand of a bare « réflexion » names. */
export function strandBodies({
  strand,
  context,
}: Pick<RowScope, 'strand' | 'context'>): readonly DeducedValue[] {
  const { references } = context;
  const named = { text: strand, tokens: tokenise(strand) };
  return findPartners(named, { references, placed: new Set() })
    .filter(({ lacksTown }) => !lacksTown)
    .map(({ name }) => ({
      field: 'partners',
      value: name,
      why: { code: 'frame-of-paragraph', params: { name } },
    }));
}

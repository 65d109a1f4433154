import { capitalised, collapseSpaces, fold } from '../../lib/text';
import type { Partner } from '../tracker/tracker';
import { COUNCIL_CURRENT_NAME, COUNCIL_NAME } from './known-partners';

const COUNCILS = [COUNCIL_NAME, COUNCIL_CURRENT_NAME].map(fold);

/**
 * A partner found by a name of another time keeps the one that is written: « Conseil départemental »
 * in a text of 2014, « APF France handicap ». The name of the list becomes a spelling of it.
 */
export function calledAsWritten(partner: Partner, words: string): Partner {
  const { name, currentName, aliases } = partner;
  const written = fold(words);
  const isOther =
    currentName === ''
      ? COUNCILS.some((council) => written.startsWith(council))
      : fold(currentName).startsWith(written);
  if (!isOther || fold(name).startsWith(written)) return partner;
  const said = collapseSpaces(words);
  return {
    ...partner,
    name: capitalised(said),
    currentName: '',
    aliases: [...aliases, name],
  };
}

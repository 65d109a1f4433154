import { fold } from '../../lib/text';
import { namedPartner } from '../tracker/named-partner';
import type { Partner } from '../tracker/tracker';
import { kindOfWords } from './cells/read-partners';
import type { Abbreviation } from './tables/abbreviations';
import type { References } from '../names/references';
import { matchTerm } from '../names/term-index';

/**
 * The bodies that the abbreviations of a workbook stand for, under their full names. `listed`: the
 * partners that lists name, whose own short forms hold.
 */
export function abbreviatedPartners(
  abbreviations: readonly Abbreviation[],
  { partners }: References,
  listed: readonly Partner[],
): readonly Partner[] {
  const taken = new Set(
    listed.flatMap(({ name, acronym, aliases }) => [name, acronym, ...aliases].map(fold)),
  );
  const found = new Map<string, Partner>();
  for (const { short, full } of abbreviations) {
    if (taken.has(fold(short)) || found.has(fold(short))) continue;
    const known = matchTerm(full, partners);
    found.set(fold(short), {
      ...namedPartner(full),
      acronym: short,
      kind: kindOfWords(full) ?? known?.kind ?? null,
      aliases: spellings({ short, full }, known),
    });
  }
  return [...found.values()];
}

/** « CD72 » is also typed « CD 72 ». */
function spellings(
  { short, full }: Pick<Abbreviation, 'short' | 'full'>,
  known: Partner | null,
): readonly string[] {
  const [, letters = '', number = ''] = /^(\p{L}+) ?(\d+)$/u.exec(short) ?? [];
  const numbered = letters === '' ? [] : [`${letters}${number}`, `${letters} ${number}`];
  const all = [...numbered, known?.name ?? '', ...(known?.aliases ?? [])];
  return [...new Set(all)].filter((word) => word !== '' && word !== short && word !== full);
}

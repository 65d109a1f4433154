import { collapseSpaces, fold } from '../../../lib/text';
import { AGREEMENTS, type Agreement } from '../../tracker/lists';
import { namedPartner } from '../../tracker/partners';
import type { Partner } from '../../tracker/tracker';
import type { RowCellsReader } from '../tables/action-cells';
import type { RowContext } from '../tables/row-role';
import type { ColumnTarget } from '../columns/column-targets';
import { AGREEMENT_WORDS } from '../headers/list-words';
import { type ListedRow, type ListRequest, readListedRows } from './listed-rows';
import { kindOfWords } from '../cells/read-partners';
import { dateCell, FRENCH_ORDER } from '../rows/day-order';
import type { ReadingContext } from '../../reading/reading-context';
import { readDays } from '../trainings/session-days';
import { matchTerm } from '../../names/term-index';
import { isNoPartner } from '../cells/unnamed-partners';

const SEPARATORS = /\s*[;\n|]\s*|,\s+/u;

/**
 * Reads a list of partners: each row is a partner, named as typed; what the sector's reference data
 * know of the same body (its other spellings, its kind) is added. Names of persons stay where they are.
 */
export function readPartnerList(
  row: RowContext,
  { context, ledger }: ListRequest,
): readonly Partner[] {
  return readListedRows(row, ledger, (read) => partnerOf(row, read, context));
}

function partnerOf(
  row: RowContext,
  read: RowCellsReader,
  context: ReadingContext,
): ListedRow<Partner> | null {
  const text = (target: ColumnTarget): string => collapseSpaces(read.text(target));
  const name = text('partnerName') || text('acronym');
  if (isNoPartner(name)) return null;
  const known = matchTerm(name, context.references.partners);
  const kind = kindOfWords(text('partnerKind'));
  const agreement = agreementOf(text('agreement'));
  const dated = (['agreementDate', 'agreement'] as const)
    .map(
      (target) =>
        readDays(dateCell({ ...row, order: FRENCH_ORDER }, read.all(target)[0]), context).start,
    )
    .find((date) => date !== null);
  const partner: Partner = {
    ...namedPartner(name),
    acronym: text('acronym') || (known?.acronym ?? ''),
    kind: kind ?? known?.kind ?? kindOfWords(name),
    currentName: text('currentName') || (known?.currentName ?? ''),
    aliases: aliasesOf(name, read.text('aliases'), known),
    contact: text('contactRole'),
    agreement,
    agreementDate: dated ?? null,
  };
  const unread: ColumnTarget[] = [];
  if (kind === null) unread.push('partnerKind');
  if (agreement === null && (dated === undefined || text('agreementDate') !== '')) {
    unread.push('agreement');
  }
  if (dated === undefined) unread.push('agreementDate');
  return { value: partner, unread };
}

/** The spellings typed, and those known of the same body. */
function aliasesOf(name: string, typed: string, known: Partner | null): readonly string[] {
  const words = typed.split(SEPARATORS).map(collapseSpaces);
  const all = [...words, known?.name ?? '', ...(known?.aliases ?? [])];
  const kept = new Map(all.map((alias) => [fold(alias), alias]));
  for (const word of [name, '']) kept.delete(fold(word));
  return [...kept.values()];
}

function agreementOf(text: string): Agreement | null {
  const folded = fold(text);
  return (
    AGREEMENTS.find((agreement) =>
      AGREEMENT_WORDS[agreement].some((word) => fold(word) === folded),
    ) ?? null
  );
}

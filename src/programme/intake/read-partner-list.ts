import { collapseSpaces, fold } from '../../lib/text';
import { AGREEMENTS, type Agreement } from '../tracker/lists';
import type { Partner } from '../tracker/tracker';
import { openCells, type RowCellsReader } from './action-cells';
import type { RowContext } from './classify-rows';
import type { ColumnTarget } from './column-targets';
import { type Ledger, leftFor } from './ledger';
import { AGREEMENT_WORDS } from './list-words';
import { kindOfWords } from './read-partners';
import { sessionCell } from './read-session-table';
import type { ReadingContext } from './reading-context';
import { namedPartner } from './references';
import { readDays } from './session-days';
import { markListed, markRow, rowsUnder, useOfRole } from './table-rows';
import { matchTerm } from './term-index';
import { isNoPartner } from './unnamed-partners';

const SEPARATORS = /\s*[;\n|]\s*|,\s+/u;

export interface ListRequest {
  readonly context: ReadingContext;
  readonly ledger: Ledger;
}

/**
 * Reads a list of partners: each row is a partner, named as typed; what the sector's reference data
 * know of the same body (its other spellings, its kind) is added. Names of persons stay where they are.
 */
export function readPartnerList(
  row: RowContext,
  { context, ledger }: ListRequest,
): readonly Partner[] {
  const cells = openCells(row);
  const found: Partner[] = [];
  for (const { at, role } of rowsUnder(row)) {
    const account = { row, ledger, at };
    const use = useOfRole(role);
    if (use !== null) markRow(account, use.kind === 'used' ? leftFor('note') : use);
    if (role.kind !== 'data') continue;
    const read = cells.read(at);
    const listed = partnerOf(row, read, context);
    if (listed === null) markRow(account, leftFor('not-understood'));
    else {
      found.push(listed.partner);
      markListed(account, listed.unread);
    }
  }
  return found;
}

interface ListedPartner {
  readonly partner: Partner;
  /** Columns whose words have no place in the tracker. */
  readonly unread: readonly ColumnTarget[];
}

function partnerOf(
  row: RowContext,
  read: RowCellsReader,
  context: ReadingContext,
): ListedPartner | null {
  const text = (target: ColumnTarget): string => collapseSpaces(read.text(target));
  const name = text('partnerName') || text('acronym');
  if (isNoPartner(name)) return null;
  const known = matchTerm(name, context.references.partners);
  const kind = kindOfWords(text('partnerKind'));
  const agreement = agreementOf(text('agreement'));
  const dated = (['agreementDate', 'agreement'] as const)
    .map((target) => readDays(sessionCell(row, read.all(target)[0]), context).start)
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
  return { partner, unread };
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

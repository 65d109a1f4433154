import { showLocation } from '../../../workbook/location';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { FindingSubject } from '../context/subject';
import type { Finding } from '../report/judged-finding';

/** Letters of the checked text that name a cell: enough to see that it changed. */
const SHOWN = 40;

/** Whether the row of a subject bears a N° or a name of its own, by which it is found again. */
export function isMarkedByRow(subject: FindingSubject | null): subject is FindingSubject {
  return subject !== null && subject.table !== 'attendances' && idOf(subject) !== '';
}

/**
 * What names the cell of a finding: its row, its column and the text that was checked, so that the mark
 * follows its row and goes when the cell changes; an attendance, which has no N°, by its address.
 */
export function markOf(
  { place, subject }: Pick<Finding, 'place' | 'subject'>,
  { sheets }: WorkbookSnapshot,
): string | null {
  if (place.kind !== 'cell' || subject === null) return null;
  if (subject.table === 'attendances') return showLocation(place);
  const held = sheets.find(({ name }) => name === place.sheet)?.values[place.row]?.[place.column];
  const text = typeof held === 'string' && held.startsWith('#') ? '#' : String(held ?? '');
  return `${idOf(subject)}|${subject.header}|${text.slice(0, SHOWN).replace(/[~*?]/gu, '-')}`;
}

/** The same for the cell at the top left of a table, as a formula. */
export function markFormula(at: {
  readonly id: string;
  readonly header: string;
  readonly cell: string;
}): string {
  const text = `IFERROR(LEFT(${at.cell},${String(SHOWN)}),"#")`;
  const plain = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","-"),"*","-"),"?","-")`;
  return `${at.id}&"|"&${at.header}&"|"&${plain}`;
}

/** Partners and sites have no N°: their name is in their first column. */
function idOf({ table, id, title }: FindingSubject): string {
  return table === 'partners' || table === 'sites' ? title : id;
}

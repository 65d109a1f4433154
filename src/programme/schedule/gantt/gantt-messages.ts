import { absoluteAreaAddress } from '../../../workbook/location';
import { quoted } from '../../workings/formula';
import { nameOf } from '../../workings/action-block';
import { drawingName } from '../drawing/drawing-block';
import type { WorkingsInput } from './gantt-context';
import { controlName, GANTT_NAMES } from '../gantt-frame/gantt-names';
import { MOST_COLUMNS } from '../rows/scale';

/** What making it again does not change: rows that contradict themselves, time it has no room for. */
export function remarkFormula(context: WorkingsInput): string {
  const { frame, words } = context;
  const { scaleTooFine, moreColumns, otherScale } = words.messages;
  const ends = absoluteAreaAddress(frame.scaleLine('end'));
  const first = frame.scaleCell('start', 1);
  const isCut = `OR(${first}>${controlName('periodStart')},MAX(${ends})<${controlName('periodEnd')})`;
  const cut = `${scaleTooFine}${frame.capacity < MOST_COLUMNS ? moreColumns : otherScale}`;
  return `=${disagreeingFormula(context)}&IF(${isCut},${quoted(cut)},"")`;
}

/** That the drawing is old: rows typed since, or taken away; those a filter leaves out are not missing. */
export function ageFormula({ frame, input, words: { messages } }: WorkingsInput): string {
  const written = frame.scalar('rowsAtWriting');
  const count = `(SUM(${nameOf('present')})-${written})`;
  const gone = `IF(${count}<0,${quoted(messages.trackerChanged)},"")`;
  const isFiltered = Object.values(input.filters).some((filter) => filter !== null);
  const isAbsent = `${nameOf('present')}*(COUNTIF(${GANTT_NAMES.numbers},${nameOf('numero')})=0)`;
  const number = `IFERROR(INDEX(${nameOf('numero')},MATCH(1,INDEX(${isAbsent},0),0)),"")`;
  const shown = `IF(${number}="",${quoted(messages.withoutNumber)},${number})`;
  const named = isFiltered ? quoted(messages.withoutNumber) : shown;
  const told = oneOrMany(messages.missingRows, count, { first: named, end: messages.again });
  return `=IFERROR(IF(${count}>0,${told},${gone}),"")`;
}

function disagreeingFormula({ words: { messages } }: WorkingsInput): string {
  const marks = drawingName('disagrees');
  const number = `INDEX(${nameOf('numero')},MATCH(1,${marks},0))`;
  const told = oneOrMany(messages.disagreeing, `SUM(${marks})`, {
    first: number,
    end: messages.correct,
  });
  return `IF(SUM(${marks})>0,${told},"")`;
}

function oneOrMany(
  { one, many }: WorkingsInput['words']['messages']['missingRows'],
  count: string,
  { first, end }: { readonly first: string; readonly end: string },
): string {
  return `IF(${count}=1,${quoted(one)},${count}&${quoted(many)})&${first}&${quoted(end)}`;
}

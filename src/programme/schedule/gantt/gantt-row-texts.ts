import { choose, frenchDay, quoted } from '../rows/formula';
import { type Helper, scalarCell } from './gantt-frame';
import { helperCell, type RowPlace, valueOf } from './gantt-row-facts';
import { TRAINED } from '../rows/counted-row';
import type { GanttWords } from './gantt-words';

/** The words of a row beside its drawing. */
export interface RowTexts {
  readonly title: string;
  readonly partners: string;
  readonly due: string;
  readonly status: string;
  readonly notes: string;
  /** The whole row in a sentence, for those who cannot see the drawing. */
  readonly reading: string;
}

/** The texts of a row, read from Suivi each time it changes. */
export function textFormulas(place: RowPlace, words: GanttWords): RowTexts {
  const c = (helper: Helper): string => helperCell(place, helper);
  const known = (value: string, absent = '""'): string => `=IF(${c('match')}=0,${absent},${value})`;
  const due = valueOf(place, 'dueText');
  const day = `IF(${c('end')}="",IF(${c('start')}="",${quoted(words.noDue)},${frenchDay(c('start'))}),${frenchDay(c('end'))})`;
  return {
    title: known(`${valueOf(place, 'title')}&""`, quoted(words.absentRow)),
    partners: known(`${valueOf(place, 'partners')}&""`),
    due: known(`IF(${due}="",${day},${due}&"")`),
    status: known(`${c('status')}&${latenessText(c, words)}`),
    notes: known(notesText(place, c, words)),
    reading: known(readingText(place, c, words)),
  };
}

type CellName = (helper: Helper) => string;

function latenessText(c: CellName, { status }: GanttWords): string {
  const days = `&ABS(${c('days')})&${quoted(status.days)}`;
  const late = `${quoted(status.late)}${days}`;
  const held = `${quoted(status.heldSince)}${days}&${quoted(status.heldReason)}`;
  const today = quoted(status.dueToday);
  const watch = `IF(${c('days')}=0,${today},${quoted(status.toWatch)}${days})`;
  return choose(`${c('lateness')}+1`, ['""', watch, late, held]);
}

/** The persons to train and trained, the number of its condition, what it depends on, and how far it moved since the reference. */
function notesText(place: RowPlace, c: CellName, words: GanttWords): string {
  const unnumbered = quoted(words.unnumberedCondition);
  const mark = `IF(${c('noteMark')}="",${unnumbered},${c('noteMark')})`;
  const condition = `IF(${c('condition')}=0,"",${mark}&" ")`;
  const dependsOn = valueOf(place, 'dependsOn');
  const after = `IF(${dependsOn}="","",${quoted(words.dependsOn)}&${dependsOn}&" ")`;
  const shift = `${c('deadline')}-${c('reference')}`;
  const sign = `IF(${shift}>0,"+","−")`;
  const hasMoved = `AND(ISNUMBER(${c('reference')}),ISNUMBER(${c('deadline')}))`;
  const moved = `${quoted(words.moved)}&${sign}&ABS(${shift})&${quoted(words.status.days)}`;
  const shifted = `IF(${hasMoved},IF(${shift}=0,"",${moved}),"")`;
  return `TRIM(${trainedText(place, c)}&${condition}&${after}&${shifted})`;
}

/** « 445 pers. – 64 formées », on the row of the counted training. */
function trainedText({ frame }: RowPlace, c: CellName): string {
  const [target, trained] = [scalarCell(frame, 'target'), scalarCell(frame, 'trained')];
  const word = `IF(${trained}<2,${quoted(TRAINED.one)},${quoted(TRAINED.many)})`;
  const done = `IF(${trained}>0," – "&${trained}&${word},"")`;
  return `IF(OR(${c('isCounted')}="",${target}=""),"",${target}&" pers."&${done}&" ")`;
}

function readingText(place: RowPlace, c: CellName, words: GanttWords): string {
  const { reading } = words;
  const day = (helper: Helper): string => frenchDay(c(helper));
  const until = `IF(${c('end')}="",${quoted(reading.openEnd)},${quoted(reading.until)}&${day('end')})`;
  const between = `${quoted(reading.between)}&${day('start')}&${quoted(reading.and)}&${day('due')}`;
  const window = `IF(${c('start')}="",${quoted(reading.by)}&${day('due')},${between})`;
  const startsOn = `${quoted(reading.startsOn)}&${day('start')}`;
  const startsBetween = `${quoted(reading.startsBetween)}&${day('start')}&${quoted(reading.and)}&${day('windowEnd')}`;
  const starts = `IF(${c('windowEnd')}=${c('start')},${startsOn},${startsBetween})&${until}`;
  const begun = `${quoted(reading.begun)}&IF(${c('start')}="","",${quoted(reading.startsOn)}&${day('start')})&${until}`;
  const sentence = choose(c('mode'), [
    quoted(reading.doneUndated),
    `${quoted(reading.doneOn)}&${day('doneDay')}`,
    quoted(reading.running),
    `${quoted(reading.on)}&${day('due')}`,
    window,
    starts,
    begun,
    quoted(reading.undated),
  ]);
  const condition = valueOf(place, 'condition');
  const held = `IF(${c('condition')}=0,"",${quoted(reading.condition)}&${condition})`;
  const subject = `${valueOf(place, 'title')}&", "&${c('status')}&${latenessText(c, words)}`;
  return `${subject}&" : "&${sentence}&${held}`;
}

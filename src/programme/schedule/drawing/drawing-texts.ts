import { choose, frenchDay, quoted } from '../../workings/formula';
import type { CellName } from './drawing-block';
import type { DrawingWords } from './drawing-words';

/** Said of a status, and left out where its lateness stands beside it. */
export const AWAITED_DECISION = ' de décision';

/** Words of a due date are drawn up to this length: what is longer is read in Suivi. */
const DRAWN_LENGTH = 90;

/** The words of a due date as they stand beside the drawing. */
export function drawnWords(dueText: string): string {
  return dueText.length > DRAWN_LENGTH ? `${dueText.slice(0, DRAWN_LENGTH - 1)}…` : dueText;
}

export interface TextInput {
  readonly c: CellName;
  /** Whether dates were frozen as a reference. */
  readonly hasBaseline: boolean;
  readonly words: DrawingWords;
}

/** The words of a row beside its drawing. */
export function textFormulas(
  input: TextInput,
): Readonly<Record<'state' | 'dueWords' | 'related' | 'reading', string>> {
  const { c, words } = input;
  const known = (value: string): string => `=IF(${c('present')}=0,"",${value})`;
  const due = c('dueText');
  const day = `IF(${c('end')}="",IF(${c('start')}="",${quoted(words.noDue)},${frenchDay(c('start'))}),${frenchDay(c('end'))})`;
  return {
    state: known(
      // Without a status, the dash before its lateness goes too.
      `IF(${c('lateness')}=0,${c('status')},MID(SUBSTITUTE(${c('status')},${quoted(AWAITED_DECISION)},"")&${latenessText(input)},IF(${c('status')}="",4,1),99))`,
    ),
    dueWords: known(
      `IF(${due}="",${day},IF(LEN(${due})>${DRAWN_LENGTH},LEFT(${due},${DRAWN_LENGTH - 1})&"…",${due}))`,
    ),
    related: known(relatedText(input)),
    reading: known(readingText(input)),
  };
}

function latenessText({ c, words: { status } }: TextInput): string {
  const days = `&ABS(${c('days')})&${quoted(status.days)}`;
  const late = `${quoted(status.late)}${days}`;
  const held = `${quoted(status.heldSince)}${days}&${quoted(status.heldReason)}`;
  const watch = `IF(${c('days')}=0,${quoted(status.dueToday)},${quoted(status.toWatch)}${days})`;
  return choose(`${c('lateness')}+1`, ['""', watch, late, held]);
}

/** What the row depends on, and how far it moved since the reference. */
function relatedText({ c, hasBaseline, words }: TextInput): string {
  const dependsOn = c('dependsOn');
  const after = `IF(${dependsOn}="","",${quoted(words.dependsOn)}&${dependsOn}&" ")`;
  if (!hasBaseline) return after;
  const frozen = `INDEX(tblReference[Date limite],MATCH(${c('number')},tblReference[N°],0))`;
  const shift = `(${c('deadline')}-${frozen})`;
  const sign = `IF(${shift}>0,"+","−")`;
  const moved = `${quoted(words.moved)}&${sign}&ABS(${shift})&${quoted(words.status.days)}`;
  const hasMoved = `AND(ISNUMBER(${frozen}),${c('deadline')}<>"",${c('number')}<>"")`;
  return `${after}&IFERROR(IF(${hasMoved},IF(${shift}=0,"",${moved}),""),"")`;
}

/** The whole row in a sentence, for those who cannot see the drawing. */
function readingText({ c, words, ...rest }: TextInput): string {
  const { reading } = words;
  const day = (part: Parameters<CellName>[0]): string => frenchDay(c(part));
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
  const held = `IF(${c('condition')}=0,"",${quoted(reading.condition)}&${c('conditionText')})`;
  const subject = `${c('title')}&", "&${c('status')}&${latenessText({ c, words, ...rest })}`;
  return `${subject}&" : "&${sentence}&${held}`;
}

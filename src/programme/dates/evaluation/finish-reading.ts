import type {
  AlternativeReading,
  Confidence,
  DueWindow,
  ImpossibleDate,
  NotADate,
  ReadCondition,
  ReadStatus,
  UnreadableDate,
} from '../windows/due-window';
import { writeEdtf } from '../windows/edtf';
import { evaluate } from './evaluate';
import type { ParsedExpression } from '../moments/expression';
import { lowestConfidence, yearOf } from '../moments/moment';
import type { Frame } from '../moments/moment';
import type { WindowDraft } from '../windows/window-draft';

/** What stands around a parsed date. */
export interface ReadingSurroundings {
  readonly words: string;
  readonly frame: Frame;
  readonly status?: ReadStatus | null;
  readonly condition?: ReadCondition | null;
  /** Marks around the words that lower their confidence: « ? », « à confirmer ». */
  readonly doubt?: Confidence;
}

/** A parsed expression as a result; null when its period cannot be dated. */
export function readExpression(
  parsed: ParsedExpression,
  around: ReadingSurroundings,
): DueWindow | ImpossibleDate | null {
  const evaluated = evaluate(parsed.expression, around.frame);
  if (evaluated === null) return null;
  if (evaluated.kind === 'impossible') {
    return impossibleDate(around.words, evaluated.why, evaluated.nearest);
  }
  const { draft } = evaluated;
  return {
    kind: 'window',
    ...draft,
    alternative: usefulAlternative(draft),
    confidence: lowestConfidence(draft.confidence, around.doubt ?? 'high'),
    anchor: parsed.anchor,
    words: around.words,
    condition: around.condition ?? null,
    status: around.status ?? null,
    edtf: writeEdtf(draft, draft.relation),
  };
}

/** Another reading is worth showing when it is another and its end is not before its start. */
function usefulAlternative({ start, end, alternative }: WindowDraft): AlternativeReading | null {
  if (alternative === null) return null;
  const isSame = alternative.start === start && alternative.end === end;
  const isInverted =
    alternative.start !== null && alternative.end !== null && alternative.end < alternative.start;
  return isSame || isInverted ? null : alternative;
}

function impossibleDate(
  words: string,
  why: ImpossibleDate['why'],
  nearest: ImpossibleDate['nearest'],
): ImpossibleDate {
  return {
    kind: 'impossible',
    why,
    precision: 'invalide',
    relation: 'erreur',
    words,
    nearest,
    alternative: nearest === null ? null : { start: nearest, end: nearest, why: 'nearest-day' },
  };
}

/** « fait », « déjà »: done at some time before the reference date. */
export function doneBefore(words: string, frame: Frame): DueWindow {
  const interval = { start: null, end: frame.reference };
  return {
    kind: 'window',
    ...interval,
    startBy: null,
    anchor: 'whole',
    precision: 'inconnue',
    relation: 'antérieur',
    confidence: 'high',
    words,
    year: {
      value: yearOf(frame.reference),
      source: 'relative',
      referenceDate: frame.reference,
    },
    alternative: null,
    condition: null,
    status: 'done',
    notes: [],
    edtf: writeEdtf(interval, 'antérieur'),
  };
}

type NotADateFields = Pick<NotADate, 'what' | 'words'> & Partial<NotADate>;

const SHAPES: Readonly<
  Record<NotADate['what'], Pick<NotADate, 'precision' | 'relation' | 'confidence'>>
> = {
  condition: { precision: 'événement', relation: 'événement', confidence: 'high' },
  event: { precision: 'événement', relation: 'événement', confidence: 'high' },
  status: { precision: 'inconnue', relation: 'en cours', confidence: 'high' },
  undated: { precision: 'inconnue', relation: 'non daté', confidence: 'high' },
  duration: { precision: 'inconnue', relation: 'durée', confidence: 'low' },
  recurrence: { precision: 'récurrence', relation: 'récurrent', confidence: 'high' },
  quantity: { precision: 'non-date', relation: 'non compris', confidence: 'high' },
  'place-number': { precision: 'non-date', relation: 'non compris', confidence: 'high' },
  label: { precision: 'non-date', relation: 'non compris', confidence: 'high' },
};

/** Words that are understood and hold no date, with the catalogue’s words for them. */
export function notADate(fields: NotADateFields): NotADate {
  return {
    kind: 'not-a-date',
    ...SHAPES[fields.what],
    condition: null,
    status: null,
    ...fields,
  };
}

/** Words that are not understood. */
export function unreadable(words: string): UnreadableDate {
  return { kind: 'unreadable', precision: 'inconnue', relation: 'non compris', words };
}

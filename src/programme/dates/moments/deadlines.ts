import { addDays, type CalendarDate } from '../../../lib/calendar-date';
import type {
  AlternativeReason,
  Confidence,
  WindowPrecision,
  WindowRelation,
} from '../windows/due-window';
import type { Opener } from '../words/lexicon';
import type { Moment } from './moment';
import type { Related, Situation } from './related';

/** A deadline's end and how sure it is, for each way a period can bound one. */
interface DeadlineRule {
  readonly end: CalendarDate;
  readonly confidence: Confidence;
  readonly otherEnd: CalendarDate | null;
  readonly why: AlternativeReason;
  readonly precision: WindowPrecision;
}

const DEADLINE_RELATIONS = {
  before: 'avant',
  until: 'jusqu’à',
  'at-latest': 'au plus tard',
  for: 'au plus tard',
  by: 'd’ici',
} as const satisfies Partial<Record<Opener, WindowRelation>>;

type DeadlineOpener = keyof typeof DEADLINE_RELATIONS;

/** The last day that « avant », « jusqu’à », « pour » or « d’ici » leave. */
export function deadline(opener: DeadlineOpener, situation: Situation): Related {
  const rule = situation.isIncluded ? included(situation) : RULES[opener](situation);
  const start = opener === 'by' ? situation.frame.reference : null;
  return {
    start,
    end: rule.end,
    startBy: rule.end,
    relation: DEADLINE_RELATIONS[opener],
    precision: rule.precision,
    confidence: rule.confidence,
    alternative: rule.otherEnd === null ? null : { start, end: rule.otherEnd, why: rule.why },
  };
}

const RULES: Readonly<Record<DeadlineOpener, (situation: Situation) => DeadlineRule>> = {
  before,
  until,
  'at-latest': atLatest,
  for: readyFor,
  by,
};

/** The period itself is within the deadline. */
export function included({ moment, interval }: Situation): DeadlineRule {
  return {
    end: interval.end,
    // However long « la fin » lasts, its last day is sure.
    confidence: moment.part === 'end' ? 'high' : confidenceBeyondSettings(moment),
    otherEnd: null,
    why: 'bound-included',
    precision: moment.precision,
  };
}

/** The period itself is left out. */
function excluded(situation: Situation): DeadlineRule {
  const { moment, interval } = situation;
  const confidence = confidenceBeyondSettings(moment);
  return { ...included(situation), end: addDays(interval.start, -1), confidence };
}

/** « avant » excludes its bound; « avant fin juin » is read « d’ici la fin de juin ». */
function before(situation: Situation): DeadlineRule {
  const { moment, interval, index } = situation;
  if (moment.part === 'end') {
    return { ...included(situation), precision: endPrecision(moment, 'jour') };
  }
  const rule = excluded(situation);
  if (moment.part === 'middle') {
    return { ...rule, confidence: 'low', otherEnd: middleOf(situation) };
  }
  if (moment.unit === 'day') return { ...rule, confidence: 'medium', otherEnd: interval.end };
  const other = moment.second?.(index, interval)?.start ?? null;
  if (moment.unit !== 'season' || other === null) return rule;
  return { ...rule, confidence: 'medium', otherEnd: addDays(other, -1), why: 'office-season' };
}

/** « jusqu’à » includes its bound, but for a season and what resembles one. */
function until(situation: Situation): DeadlineRule {
  const { moment } = situation;
  if (isSeasonLike(moment)) {
    return { ...excluded(situation), confidence: 'low', otherEnd: situation.interval.end };
  }
  const rule = included(situation);
  if (moment.part === 'end') return { ...rule, precision: endPrecision(moment, 'jour') };
  return withMiddle(rule, situation);
}

function atLatest(situation: Situation): DeadlineRule {
  const { moment, interval, index } = situation;
  const rule = included(situation);
  if (moment.unit === 'season') {
    const other = moment.second?.(index, interval)?.end ?? null;
    return { ...rule, confidence: 'medium', otherEnd: other, why: 'office-season' };
  }
  if (moment.unit === 'rentree') {
    return { ...rule, confidence: 'low', otherEnd: interval.start, why: 'bound-excluded' };
  }
  return withMiddle(rule, situation);
}

/** « pour la rentrée » is ready on its first day; « pour septembre » may be either edge. */
function readyFor(situation: Situation): DeadlineRule {
  const { moment, interval } = situation;
  const rule = included(situation);
  if (moment.part === 'end') return { ...rule, precision: endPrecision(moment, moment.precision) };
  if (moment.part !== null) return withMiddle(rule, situation);
  if (moment.unit === 'day' || moment.unit === 'festival') return rule;
  if (isSeasonLike(moment)) {
    const confidence = moment.unit === 'rentree' ? 'medium' : 'low';
    return { ...rule, end: interval.start, confidence, otherEnd: interval.end };
  }
  const otherEnd = addDays(interval.start, -1);
  return { ...rule, confidence: 'low', otherEnd, why: 'bound-excluded' };
}

/** « d’ici X » is over when X begins, unless X is a day or the end of something. */
function by(situation: Situation): DeadlineRule {
  const { moment, interval, index } = situation;
  if (moment.part === 'end') {
    return { ...included(situation), precision: endPrecision(moment, moment.precision) };
  }
  if (moment.part !== null) return withMiddle(included(situation), situation);
  if (moment.unit === 'day') return included(situation);
  if (moment.unit === 'festival') {
    const otherEnd = addDays(interval.start, -1);
    return { ...included(situation), confidence: 'medium', otherEnd, why: 'bound-excluded' };
  }
  const rule = { ...excluded(situation), otherEnd: interval.end };
  if (moment.unit === 'rentree') {
    const other = moment.second?.(index, interval)?.end ?? interval.end;
    const shortest = other < interval.end ? other : interval.end;
    return { ...rule, confidence: 'medium', otherEnd: shortest };
  }
  return { ...rule, confidence: moment.unit === 'season' ? 'medium' : 'low' };
}

/** « mi-juillet » as a bound may be its tenth day or the 15th; « début juillet » its whole ten days. */
function withMiddle(rule: DeadlineRule, situation: Situation): DeadlineRule {
  const { part } = situation.moment;
  if (part === 'middle') {
    return {
      ...rule,
      confidence: 'medium',
      otherEnd: middleOf(situation),
      why: 'within-the-period',
    };
  }
  return part === 'start' ? { ...rule, confidence: 'medium' } : rule;
}

function middleOf({ moment, interval }: Situation): CalendarDate | null {
  return moment.unit === 'third' ? addDays(interval.start, 4) : null;
}

/** The end of a month is a day, the end of a year a year. */
function endPrecision(moment: Moment, ofMonth: WindowPrecision): WindowPrecision {
  if (moment.unit === 'third') return ofMonth;
  return moment.precision === 'bimestre' ? 'année' : moment.precision;
}

function isSeasonLike(moment: Moment): boolean {
  if (moment.part !== null) return false;
  return moment.unit === 'season' || moment.unit === 'rentree' || moment.unit === 'holidays';
}

/**
 * How sure a bound is: the two customs of a season, of the rentrée or of the parts of a year change
 * the period, seldom its edge.
 */
export function confidenceBeyondSettings(moment: Moment): Confidence {
  if (moment.unit === 'season' || moment.unit === 'rentree' || moment.part !== null) {
    return moment.confidence === 'low' ? 'low' : 'high';
  }
  return moment.confidence;
}

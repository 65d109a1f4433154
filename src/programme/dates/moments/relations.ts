import { addDays } from '../../../lib/calendar-date';
import { confidenceBeyondSettings, deadline } from './deadlines';
import type { WindowRelation } from '../windows/due-window';
import type { Opener } from '../words/lexicon';
import type { Related, Situation } from './related';

/** What the opener makes of a period: its bounds, their certainty, the other custom. */
export function relate(opener: Opener | null, situation: Situation): Related {
  switch (opener) {
    case null:
    case 'within':
      return within(situation);
    case 'about':
      return { ...within(situation), relation: 'vers', confidence: 'medium' };
    case 'from':
      return startingFrom(situation, 'à partir de');
    case 'as-soon-as':
      return startingFrom(situation, 'dès');
    case 'not-before':
      return { ...startingFrom(situation, 'à partir de'), startBy: null };
    case 'since':
      return { ...startingFrom(situation, 'depuis'), startBy: null, alternative: null };
    case 'after':
      return after(situation);
    case 'before':
    case 'until':
    case 'at-latest':
    case 'for':
    case 'by':
      return deadline(opener, situation);
  }
}

/** The settings' other custom belongs to the period itself only when nothing bounds it. */
export function within({ moment, interval, index }: Situation): Related {
  const { start, end } = interval;
  return {
    start,
    end,
    startBy: end,
    relation: moment.relation ?? (start === end ? 'à' : 'dans'),
    precision: moment.precision,
    confidence: moment.confidence,
    alternative: moment.second?.(index, interval) ?? null,
  };
}

function startingFrom({ moment, interval }: Situation, relation: WindowRelation): Related {
  const isSeason = moment.unit === 'season';
  return {
    start: interval.start,
    end: null,
    startBy: interval.end,
    relation,
    precision: moment.precision,
    confidence: isSeason ? 'medium' : confidenceBeyondSettings(moment),
    alternative: isSeason ? { ...interval, why: 'within-the-period' } : null,
  };
}

function after({ moment, interval, index }: Situation): Related {
  const loose = moment.loosely?.(index) ?? null;
  return {
    start: addDays(interval.end, 1),
    end: null,
    startBy: null,
    relation: 'après',
    precision: moment.unit === 'holidays' ? 'mois' : moment.precision,
    confidence: loose === null ? confidenceBeyondSettings(moment) : 'low',
    alternative: loose === null ? null : { start: loose, end: null, why: 'within-the-period' },
  };
}

import type { BlindSpot } from '../../programme/checks/report/limits';
import type { UncheckedReason } from '../../programme/checks/context/finding';
import type { CountedWhat, FindingWords } from '../../programme/checks/sheet/words';
import {
  interval,
  longDate,
  monthOf,
  number,
  plural,
  proposal,
  shortDate,
  weekday,
} from '../english';
import { sentencesOf } from './fill-sentence';
import SENTENCES from './sentences.en.json';
import RULE_TITLES from './titles.en.json';

const LANGUAGE = { interval, longDate, monthOf, number, plural, proposal, shortDate, weekday };

const SETTINGS: Readonly<Record<string, string>> = {
  statusDate: 'the status date',
  programmeStart: 'the start and end of the programme',
};

const BLIND_SPOTS: Readonly<Record<BlindSpot, string>> = {
  'chart-and-validation-links': 'an add-in cannot see links in charts and validation lists',
  'query-caches': 'an add-in cannot see queries and their data',
  'header-pictures': 'an add-in cannot see pictures in headers and footers',
  'texts-in-shapes': 'texts in text boxes and headers are to be read by eye',
};

const WHY: Readonly<Record<UncheckedReason, (what: string) => string>> = {
  'not-requested': () => 'this part of the workbook was not read',
  'host-too-old': () => 'this version of Excel cannot tell',
  'not-on-this-platform': () => 'Excel does not tell on this platform',
  'table-missing': (what) => `the table “${what}” is missing`,
  'table-empty': (what) => `the table “${what}” is empty`,
  'column-missing': (what) => `the column “${what}” is missing`,
  'setting-missing': (what) => `${SETTINGS[what] ?? what} is missing in “Paramètres”`,
  'not-provided': () => 'it could not be worked out',
  'not-visible': (what) => BLIND_SPOTS[what as BlindSpot],
};

const COUNTED: Readonly<Record<CountedWhat, readonly [string, string]>> = {
  actions: ['row', 'rows'],
  sessions: ['session', 'sessions'],
  attendances: ['attendance', 'attendances'],
  partners: ['partner', 'partners'],
  sites: ['site', 'sites'],
  rows: ['row', 'rows'],
  sheets: ['sheet', 'sheets'],
};

/** How findings are told in English. The workbook’s own words stay in French. */
export const ENGLISH_FINDINGS: FindingWords = {
  sentences: sentencesOf(SENTENCES, LANGUAGE),
  titles: RULE_TITLES,
  groupTitle: (code, count, what) => {
    if (code === 'ACT-13') return `${plural(count, 'row', 'rows')} without owner.`;
    const counted = what === null ? number(count) : plural(count, ...COUNTED[what]);
    return `${RULE_TITLES[code]}: ${counted}.`;
  },
  mendedByCopy: 'The copy to share takes care of it.',
  severities: { blocking: 'Blocking', warning: 'Warning', info: 'Information' },
  unchecked: ({ why, what }) => `Not checked: ${WHY[why](what)}.`,
};

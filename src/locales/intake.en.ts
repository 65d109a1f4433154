import words from './intake.en.json';
import type { IntakeWords } from '../programme/intake/intake-words';
import type { NoteCode } from '../programme/reading/note-codes';
import type { LeftReason, ProposalNote } from '../programme/reading/proposal';

type Params = ProposalNote['params'];
type Tell = (say: (name: string) => string, params: Params) => string;

const several = (params: Params, name: string): boolean => Number(params[name]) > 1;
const readAnyway = ({ read }: Params): string => (read === 1 ? ': read all the same.' : '.');

/** How sure a text is, by the reading's own words. */
const CERTAINTIES: Readonly<Record<string, string>> = {
  Prévisionnel: 'planned',
  Envisagé: 'considered',
  Espéré: 'hoped for',
  Conditionnel: 'on condition',
  'Non daté': 'not dated',
};

const NOTES: Readonly<Record<NoteCode, Tell>> = {
  'kind-table': (say, params) =>
    several(params, 'tables')
      ? `${say('tables')} tables, headers on rows ${say('rows')}.`
      : `Table of actions, header on row ${say('rows')}.`,
  'kind-banner-table': (say) =>
    `Table of actions whose strands are heading rows, header on row ${say('rows')}.`,
  'kind-hand-made-gantt': (say) =>
    `Hand-made Gantt: weeks or months as columns, header on row ${say('rows')}.`,
  'kind-narrative': () => 'Prose: a sentence or a paragraph in each cell, no header.',
  'narrative-unsure': () =>
    'A text that says neither what to do nor when: tick it if it is a schedule.',
  'kind-training-dashboard': (say) =>
    `Training dashboard: sessions side by side, header on row ${say('rows')}.`,
  'kind-training-sessions': (say) => `List of training sessions, header on row ${say('rows')}.`,
  'kind-attendance-list': (say) => `Attendance list by code, header on row ${say('rows')}.`,
  'kind-name-list': () =>
    'List of persons: it stays where it is. It can become an attendance list by code.',
  'kind-chosen': () => 'Read as you said.',
  'kind-tracker': () => 'Sheet of the tracker: not a source.',
  template: () => 'A template, an example or an archive: read only if you tick it.',
  summary: () => 'Sums up another sheet: read only if you tick it.',
  'same-tasks': (say) => `The same actions as “${say('sheet')}”: they are offered once.`,
  'sheet-copy': (say) =>
    `A copy of the sheet “${say('sheet')}”, by its name: read only if you tick it.`,
  'bare-list': () =>
    'A list without dates, statuses or owners beside a schedule: tick it to read it.',
  'no-plan': () =>
    'A table that tells neither what is to be done, nor when, nor by whom: tick it if it is a plan of actions.',
  'work-log': () =>
    'A log of work done, a day a row, beside a plan of actions: tick it to read it.',
  'ignored-empty': () => 'Empty sheet.',
  'ignored-formulas': () =>
    'Synthesis of formulas: its figures come from other sheets and are not taken over.',
  'ignored-help': () => 'Sheet of help or lists: not a source.',
  'kind-headerless': () =>
    'Table of actions without a header: its columns are known by their content.',
  'ignored-contacts': () => 'List of contacts: it stays where it is.',
  'ignored-lying-table': () =>
    'Table lying down: an action a column, a field a line. Copy it, then paste it on another sheet with “Paste special”, “Transpose”: it will be read.',
  'ignored-other-table': () =>
    'Table about something else: no column of actions recognised. If it holds some, say below that it is a table of actions.',
  'ignored-not-understood': () => 'No table or text recognised.',
  'sheet-hidden': (_say, params) => `Hidden sheet${readAnyway(params)}`,
  'rows-hidden': (say, params) =>
    several(params, 'count')
      ? `${say('count')} hidden rows (${say('rows')})${readAnyway(params)}`
      : `Hidden row (${say('rows')})${readAnyway(params)}`,
  'columns-hidden': (say, params) =>
    several(params, 'count')
      ? `${say('count')} hidden columns (${say('columns')})${readAnyway(params)} Your own stay hidden in the tracker.`
      : `Hidden column (${say('columns')})${readAnyway(params)} One of your own stays hidden in the tracker.`,
  'filter-active': (say, params) => `Active filter (${say('area')})${readAnyway(params)}`,
  'cells-in-error': (say, params) =>
    several(params, 'count')
      ? `${say('count')} cells in error, left empty: ${say('cells')}.`
      : `Cell in error, left empty: ${say('cells')}.`,
  'rows-blank': (say, params) =>
    several(params, 'count')
      ? `${say('count')} blank rows among the others: ${say('rows')}.`
      : `A blank row among the others: ${say('rows')}.`,
  'comments-left': (say, params) =>
    several(params, 'count')
      ? `${say('count')} notes or comments are not taken over.`
      : 'One note or comment is not taken over.',
  'cell-split': (say) => `The cell holds ${say('count')} actions: one row each.`,
  'title-missing': () => 'No action in the expected column: the longest text is the title.',
  'status-by-colour': (say) => `Only the colour tells the status (${say('colour')}).`,
  'status-not-understood': (say) => `Status “${say('words')}” not understood: choose it.`,
  'status-contradicted': (say) => `Several statuses are ticked (${say('words')}): choose one.`,
  'struck-through': () => 'Text struck through.',
  'partner-unnamed': () => 'The partner is not named: to be specified.',
  'dwellings-not-understood': (say) => `Number of dwellings “${say('words')}” not understood.`,
  'town-in-territory': (say) => `${say('town')} lies in this territory.`,
  'place-unknown': (say) => `“${say('place')}” is no known town or site: it may be a site.`,
  'due-shared': (say) =>
    `One due date for ${say('count')} actions: it goes to the first that has none of its own.`,
  'partners-shared': (say) =>
    `As many partners as actions (${say('count')}): all are put on each, keep the one it concerns.`,
  'due-not-understood': (say) => `Due date “${say('words')}” not understood.`,
  'due-not-read': (say) => `Due date “${say('words')}” not understood.`,
  'due-impossible': (say) =>
    say('nearest') === ''
      ? `The date “${say('words')}” does not exist.`
      : `The date “${say('words')}” does not exist. Proposed: ${say('nearest')}.`,
  'due-day-or-month': (say) =>
    `“${say('words')}” may be ${say('first')} or ${say('second')}: choose, for the column also holds month-first dates.`,
  'end-by-duration': (say) =>
    `End worked out from the start and the duration (${say('words')}), first and last days included.`,
  'date-of-today': () =>
    'Date worked out from today’s: it changes every day in the source, today’s is taken.',
  'due-several-days': (say) =>
    `“${say('words')}” has ${say('count')} dates: choose the one that holds.`,
  'due-uncertain': (say) => `Due date “${say('words')}”: reading to be confirmed.`,
  'several-dates': (say) => `${say('count')} dates in the same sentence.`,
  'gantt-window': (say) =>
    say('first') === say('last')
      ? `Read in column ${say('first')}.`
      : `Read from columns ${say('first')} to ${say('last')}.`,
  'gantt-hole': (say) => `Pause between ${say('from')} and ${say('to')}: one period is kept.`,
  'gantt-open': (say) => `The arrow of ${say('last')} has no readable end.`,
  'gantt-undated': (say) =>
    `The bar touches “${say('columns')}”, which nothing dates for sure: that end stays without a date.`,
  'count-pair': (say) =>
    `“${say('words')}” is read as ${say('present')} present of ${say('registered')} registered.`,
  'count-vague': (say) => `“${say('words')}” is approximate.`,
  'count-not-understood': (say) => `Count “${say('words')}” not understood.`,
  certainty: (say) =>
    `Announced, not certain yet (${CERTAINTIES[say('certainty')] ?? say('certainty')}).`,
  implied: () => 'The text lets it be understood without writing it.',
  pronoun: (say) => `“${say('words')}” refers to an earlier sentence.`,
  'no-verb': (say) => `“${say('words')}” has no verb.`,
  'sentence-not-understood': (say) => `Sentence not understood: “${say('words')}”.`,
  'site-named-later': (say) => `${say('site')} is named only in the next sentence.`,
  'town-of-paragraph': (say) => `“${say('words')}”: the paragraph speaks of ${say('town')}.`,
  'frame-of-paragraph': (say) => `The paragraph speaks of ${say('name')}.`,
  'likely-decision-maker': (say) => `Likely decision maker from “${say('words')}”.`,
  'body-to-confirm': (say) => `${say('name')}: a partner? The sentence does not say.`,
};

const LEFT: Readonly<Record<LeftReason, string>> = words.LEFT;

/** What the preview says of a reading, in English. */
export const intakeEn: IntakeWords = {
  tellNote: ({ code, params }) => NOTES[code]((name) => String(params[name] ?? ''), params),
  tellLeft: (reason) => LEFT[reason],
};

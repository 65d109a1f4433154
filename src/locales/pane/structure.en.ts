import words from './structure.en.json';
import type { StructureNews } from '../../app/structure-news';
import { formatFrenchDate } from '../../lib/calendar-date';
import type { ExplainedAs } from '../../programme/intake/analysis';
import type { ColourName } from '../../programme/intake/colours';
import { showLocation } from '../../workbook/location';
import type { PaneStructureWords } from './structure.fr';
import { alike } from '../told-values';

export const paneStructureEn: PaneStructureWords = {
  ...words.paneStructureEn,
  analysed: (found) => {
    const sheets = `${count(found.sheets, 'sheet')} analysed`;
    switch (found.next) {
      case 'create':
        return `${sheets}, ${count(found.rows, 'row')} proposed. Check, then create the tracker.`;
      case 'date':
        return `${sheets}, ${count(found.rows, 'row')} proposed. Give the document date to go on.`;
      case 'create-empty':
        return 'Workbook analysed: no row to take. You can create an empty tracker.';
      case 'update':
        return `${sheets}: ${tellNews(found)}. Check, then update the tracker.`;
      case 'nothing':
        return 'Workbook analysed: nothing new since the tracker was last updated.';
    }
  },
  createCount: (rows, toReview) =>
    toReview === 0
      ? `(${count(rows, 'row')})`
      : `(${count(rows, 'row')}, ${String(toReview)} to review)`,
  goBack: (isByExcel) =>
    isByExcel
      ? 'To go back: Ctrl+Z in Excel.'
      : 'To go back: “Undo the last operation”, at the top of the pane.',
  written: ({ added, kept, ...report }, changed) => {
    const facts = [
      `${count(added.actions, 'action')} added`,
      ...(added.sessions === 0 ? [] : [`${count(added.sessions, 'session')} added`]),
      ...(added.attendances === 0 ? [] : [`${count(added.attendances, 'attendance')} added`]),
      ...(changed === 0 ? [] : [`${count(changed, 'row')} updated`]),
      ...(kept === 0 ? [] : [`${count(kept, 'action')} already there`]),
    ];
    return `${tellBalance(report)}. ${facts.join(', ')}.`;
  },
  reference: {
    title: 'Document date',
    ask: 'Some due dates have no year (“in June”, “after the summer”). When was this document written?',
    from: (reference) => {
      const day = formatFrenchDate(reference.date);
      if (reference.from === 'found') {
        return `${day}, read in the workbook (${showLocation(reference.location)}: “${reference.words}”).`;
      }
      return reference.from === 'settings'
        ? `${day}, from the sheet Paramètres.`
        : `${day}, from your answer.`;
    },
  },
  sheets: {
    ...words.paneStructureEn.sheets,
    take: (sheet) => `Take “${sheet}”`,
    kind: (sheet) => `What “${sheet}” is`,
    rows: (written) => `${count(written, 'row')} taken`,
    see: (sheet) => `Show “${sheet}”`,
  },
  columns: {
    doubtful: (columns) => `${count(columns, 'column')} to check`,
    sure: (columns) => `${count(columns, 'column')} sure`,
    allSure: 'Every column and every word is recognised.',
    samples: (values) => values.map((value) => `“${value}”`).join(', '),
    own: {
      'Commentaire (avec l’en-tête)': 'Keep in Commentaire, with its header',
      'Non repris': 'Leave aside',
    },
    noHeader: (letter) => `Column ${letter}`,
    confidence: { high: 'sure', medium: 'to check', low: 'unsure' },
  },
  strandless: {
    title: 'Rows without strand',
    ask: (sheet, group, rows) =>
      `Which strand do these rows belong to? (“${group === '' ? sheet : `${sheet} – ${group}`}”, ${count(rows, 'row')})`,
    hint: 'Choose or write a strand. Empty: none.',
  },
  colours: {
    title: 'Colours',
    ask: (colour, name, rows) =>
      `${name === null ? colour : COLOURS[name]} (${count(rows, 'row')}): what does this colour mean?`,
    none: 'Nothing',
    unknown: 'To be told',
  },
  statuses: {
    title: 'Statuses not recognised',
    ask: (words, rows) => `What does “${words}” mean (${count(rows, 'row')})?`,
    none: 'To be told',
  },
  preview: {
    doubtful: (rows) => `To review (${String(rows)})`,
    sure: (rows) => `Sure (${String(rows)})`,
    settled: (title) => `Reviewed, now among the sure rows: “${title}”.`,
    balance: tellBalance,
    explained: (reasons) =>
      Object.entries(reasons)
        .map(([reason, rows]) => tellReason(reason as ExplainedAs, rows))
        .join(', '),
    nothingNew: 'Every row of your sheets is already in the tracker.',
    waitsForDate: 'First give the document date.',
    source: (source) => `from ${source}`,
    due: (words, window) => `“${words}”: ${window}`,
    toTell: 'to be told',
    noStatus: 'No row has a status: give them afterwards in Check, with “Fill in”.',
  },
  sessions: {
    title: (rows) => `Training sessions (${String(rows)})`,
    line: ({ id, training, cycle }) =>
      [`${id} – ${training}`, ...(cycle === '' ? [] : [`cycle ${cycle}`])].join(', '),
    facts: ({ basin, provider, present, registered }) => [
      ...(basin === '' ? [] : [basin]),
      ...(provider === '' ? [] : [provider]),
      ...(registered === null ? [] : [`${String(registered)} registered`]),
      ...(present === null ? [] : [`${String(present)} present`]),
    ],
  },
  attendances: {
    title: (rows) => `Attendances by code (${String(rows)})`,
    line: ({ code, session, mark }) => `${code} – ${session}: ${mark ?? '?'}`,
  },
  names: {
    title: (rows) => `Partners and sites (${String(rows)})`,
    help: 'Added to the sheets Partenaires and Sites.',
    partner: (name) => `Partner: ${name}`,
    site: (name) => `Site: ${name}`,
  },
  edit: {
    open: (title) => `Correct “${title}”`,
    joined: 'Joined to the row above.',
    save: 'Keep',
    cancel: 'Close',
    reset: 'Back to what was read',
    partnersHint: 'Separated by “;”.',
    originalText: 'Original text',
    cut: 'Cut here into two rows',
    cutHint: 'Place the cursor in the original text.',
    join: 'Join to the row above',
  },
  deduced: {
    title: (groups) => `Deduced values (${String(groups)})`,
    help: 'They are not in the text. Without an answer, they stay “to confirm” in Check.',
    line: (values) =>
      alike(values, ' and ')
        .map(({ field, value }) => `${field}: ${value}`)
        .join(', '),
    forRow: (title) => `proposed for “${title}”`,
    forRows: (rows) => `proposed for ${String(rows)} rows`,
    answers: { accepted: 'Accept', declined: 'Decline' },
    acceptAll: 'Accept all',
    single: (values) => `For one row only (${String(values)})`,
  },
  setAside: {
    title: (rows) => `${count(rows, 'row')} deleted from the tracker before`,
    help: 'You deleted them from the tracker, or set them aside. They come back only if you tick them.',
  },
  differences: {
    title: (rows) => `The source changed (${count(rows, 'row')})`,
    help: 'What you typed is never overwritten. Take what the source says, or keep the tracker; without an answer, the row will be proposed again.',
    take: 'Take',
    takeAll: 'Take all',
    keep: 'Keep the tracker',
    change: (before, after) =>
      `${before === '' ? '(empty)' : before} → ${after === '' ? '(empty)' : after}`,
  },
  vanished: {
    title: (rows) => `${count(rows, 'row')} of the tracker no longer in the source`,
    help: 'They stay in the tracker.',
  },
  left: {
    title: (rows) => `Not taken over (${String(rows)})`,
    hidden: 'personal content, not shown',
  },
  window: (start, end) => {
    if (start === null) return end === null ? 'undated' : `until ${formatFrenchDate(end)}`;
    if (end === null) return `from ${formatFrenchDate(start)}`;
    return start === end
      ? formatFrenchDate(start)
      : `${formatFrenchDate(start)} to ${formatFrenchDate(end)}`;
  },
};

function count(number: number, one: string): string {
  return `${String(number)} ${one}${number === 1 ? '' : 's'}`;
}

function tellNews({ added, changed, vanished }: StructureNews): string {
  return [
    ...(added === 0 ? [] : [count(added, 'new row')]),
    ...(changed === 0 ? [] : [`${count(changed, 'row')} changed`]),
    ...(vanished === 0 ? [] : [`${count(vanished, 'row')} gone`]),
  ].join(', ');
}

function tellBalance({
  rowsRead,
  rowsWritten,
  rowsExplained,
}: Parameters<PaneStructureWords['preview']['balance']>[0]): string {
  const read = `${count(rowsRead, 'row')} read: ${String(rowsWritten)} taken`;
  return rowsExplained === 0 ? read : `${read}, ${String(rowsExplained)} not taken over`;
}

const COLOURS: Readonly<Record<ColourName, string>> = {
  green: 'Green',
  orange: 'Orange',
  blue: 'Blue',
  red: 'Red',
  grey: 'Grey',
  yellow: 'Yellow',
};

const REASONS: Readonly<Record<ExplainedAs, string>> = words.REASONS;

/** « 2 titles », « 2 rows of contacts » */
function tellReason(reason: ExplainedAs, rows: number): string {
  const words = REASONS[reason];
  if (rows === 1) return `1 ${words}`;
  return `${String(rows)} ${words.startsWith('row ') ? words.replace('row', 'rows') : `${words}s`}`;
}

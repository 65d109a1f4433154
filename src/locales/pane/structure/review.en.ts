import words from './review.en.json';
import type { ExplainedAs } from '../../../programme/intake/analysis';
import { plural, several } from '../../english';
import { alike, tellReasons } from '../../told-values';
import type { reviewFr } from './review.fr';

const { reasons, ...plain } = words;
const REASONS = reasons satisfies Readonly<Record<ExplainedAs, readonly string[]>>;

export const reviewEn: typeof reviewFr = {
  ...plain,
  values: (values) =>
    alike(values, ' and ')
      .map(({ field, value }) => `${field}: ${value}`)
      .join(' · '),
  preview: {
    ...plain.preview,
    doubtful: (rows) => `To review (${String(rows)})`,
    sure: (rows) => `Sure (${String(rows)})`,
    settled: (title) => `Reviewed, now among the sure rows: “${title}”.`,
    balance: tellBalance,
    explained: (counts) => tellReasons(counts, REASONS, plural),
    source: (source) => `from ${source}`,
    due: (said, window) => `“${said}”: ${window}`,
  },
  sessions: {
    title: (rows) => `Training sessions (${String(rows)})`,
    line: ({ id, training, cycle }) =>
      [
        [id, training].filter((name) => name !== '').join(' – '),
        ...(cycle === '' ? [] : [`cycle ${cycle}`]),
      ].join(', '),
    facts: ({ basin, provider, present, registered }) => [
      ...[basin, provider].filter((name) => name !== ''),
      ...several(registered, 'registered', 'registered'),
      ...several(present, 'present', 'present'),
    ],
  },
  attendances: {
    title: (rows) => `Attendances by code (${String(rows)})`,
    line: ({ code, session, mark }) => `${code} – ${session}: ${mark ?? '?'}`,
  },
  names: {
    ...plain.names,
    title: (rows) => `Partners and sites (${String(rows)})`,
    partner: (name) => `Partner: ${name}`,
    site: (name) => `Site: ${name}`,
  },
  edit: { ...plain.edit, open: (title) => `Correct “${title}”` },
  deduced: {
    ...plain.deduced,
    title: (groups) => `Deduced values (${String(groups)})`,
    forRow: (title) => `proposed for “${title}”`,
    forRows: (rows) => `proposed for ${String(rows)} rows`,
    others: (values) => `The others (${String(values)})`,
  },
  setAside: {
    ...plain.setAside,
    title: (rows) => `${plural(rows, 'row')} deleted from the tracker before`,
  },
  differences: {
    ...plain.differences,
    title: (rows) => `The source changed (${plural(rows, 'row')})`,
    change: (before, after) => `${before || '(empty)'} → ${after || '(empty)'}`,
  },
  vanished: {
    ...plain.vanished,
    title: (rows) => `${plural(rows, 'row')} of the tracker no longer in the source`,
  },
  left: { ...plain.left, title: (rows) => `Not taken over (${String(rows)})` },
};

export function tellBalance({
  rowsRead,
  rowsWritten,
  rowsExplained,
}: Parameters<typeof reviewFr.preview.balance>[0]): string {
  const taken = [
    `${String(rowsWritten)} taken`,
    ...several(rowsExplained, 'not taken over', 'not taken over'),
  ];
  return `${plural(rowsRead, 'row')} read: ${taken.join(', ')}`;
}

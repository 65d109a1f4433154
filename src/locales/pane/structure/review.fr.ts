import words from './review.fr.json';
import type { ExplainedAs, ReasonCounts } from '../../../programme/intake/analysis';
import type { PlanReport } from '../../../programme/intake/plan/plan';
import type { Attendance, Session } from '../../../programme/tracker/tracker';
import { plural, several } from '../../french';
import { alike, type ToldValue, tellReasons } from '../../told-values';

const { reasons, ...plain } = words;
const REASONS = reasons satisfies Readonly<Record<ExplainedAs, readonly string[]>>;

/** What the step « Relire » says. */
export const reviewFr = {
  ...plain,
  fields: plain.fields as Readonly<Record<string, string>>,
  /** « Début et Fin : 30/06/2014 · Statut : Prévu » */
  values: (values: readonly ToldValue[]): string =>
    alike(values, ' et ')
      .map(({ field, value }) => `${field} : ${value}`)
      .join(' · '),
  preview: {
    ...plain.preview,
    doubtful: (rows: number): string => `À relire (${String(rows)})`,
    sure: (rows: number): string => `Sûres (${String(rows)})`,
    settled: (title: string): string => `Ligne relue, désormais parmi les sûres : « ${title} ».`,
    balance: tellBalance,
    /** The rows explained, by reason. */
    explained: (counts: ReasonCounts): string => tellReasons(counts, REASONS, plural),
    source: (source: string): string => `d’après ${source}`,
    due: (said: string, window: string): string => `« ${said} » : ${window}`,
  },
  sessions: {
    title: (rows: number): string => `Sessions de formation (${String(rows)})`,
    line: ({ id, training, cycle }: Session): string =>
      [
        [id, training].filter((name) => name !== '').join(' – '),
        ...(cycle === '' ? [] : [`cycle ${cycle}`]),
      ].join(', '),
    facts: ({ basin, provider, present, registered }: Session): readonly string[] => [
      ...[basin, provider].filter((name) => name !== ''),
      ...several(registered, 'inscrit', 'inscrits'),
      ...several(present, 'présent', 'présents'),
    ],
  },
  attendances: {
    title: (rows: number): string => `Présences par code (${String(rows)})`,
    line: ({ code, session, mark }: Attendance): string => `${code} – ${session} : ${mark ?? '?'}`,
  },
  names: {
    ...plain.names,
    title: (rows: number): string => `Partenaires et sites (${String(rows)})`,
    partner: (name: string): string => `Partenaire : ${name}`,
    site: (name: string): string => `Site : ${name}`,
  },
  edit: { ...plain.edit, open: (title: string): string => `Corriger « ${title} »` },
  deduced: {
    ...plain.deduced,
    title: (groups: number): string => `Valeurs déduites (${String(groups)})`,
    forRow: (title: string): string => `proposé pour « ${title} »`,
    forRows: (rows: number): string => `proposé pour ${String(rows)} lignes`,
    others: (values: number): string => `Les autres (${String(values)})`,
  },
  setAside: {
    ...plain.setAside,
    title: (rows: number): string =>
      plural(rows, 'ligne déjà supprimée du suivi', 'lignes déjà supprimées du suivi'),
  },
  differences: {
    ...plain.differences,
    title: (rows: number): string => `La source a changé (${plural(rows, 'ligne', 'lignes')})`,
    change: (before: string, after: string): string =>
      `${before || '(vide)'} → ${after || '(vide)'}`,
  },
  vanished: {
    ...plain.vanished,
    title: (rows: number): string =>
      `${plural(rows, 'ligne du suivi n’est', 'lignes du suivi ne sont')} plus dans la source`,
  },
  left: { ...plain.left, title: (rows: number): string => `Non repris (${String(rows)})` },
};

export function tellBalance({
  rowsRead,
  rowsWritten,
  rowsExplained,
}: Pick<PlanReport, 'rowsRead' | 'rowsWritten' | 'rowsExplained'>): string {
  const taken = [
    plural(rowsWritten, 'reprise', 'reprises'),
    ...several(rowsExplained, 'laissée de côté', 'laissées de côté'),
  ];
  return `${plural(rowsRead, 'ligne lue', 'lignes lues')} : ${taken.join(', ')}`;
}

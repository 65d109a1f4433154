import type { ReasonCounts } from '../../../programme/intake/analysis';
import type { PlanReport } from '../../../programme/intake/plan/plan';
import type { Attendance, Session } from '../../../programme/tracker/tracker';
import type { Speech } from '../../fill-sentence';
import { alike, tellReasons, type ToldValue } from '../../told-values';
import type french from './review.fr.json';

/** What the step « Relire » says. */
export function reviewWords({ reasons, ...words }: typeof french, speech: Speech) {
  const { say, told } = speech;
  const { preview, sessions, attendances, names, edit, deduced, differences } = words;
  const titled = <Part extends { readonly title: string }>(part: Part) => ({
    ...part,
    title: told(part.title, 'rows'),
  });
  return {
    ...words,
    fields: words.fields as Readonly<Record<string, string>>,
    /** « Début et Fin : 30/06/2014 · Statut : Prévu » */
    values: (values: readonly ToldValue[]): string =>
      alike(values, words.and)
        .map((one) => say(words.value, { ...one }))
        .join(' · '),
    preview: previewWords(preview, reasons, speech),
    sessions: sessionWords(sessions, speech),
    attendances: {
      title: told(attendances.title, 'rows'),
      line: ({ code, session, mark }: Attendance): string =>
        say(attendances.line, { code, session, mark }),
    },
    names: {
      ...titled(names),
      partner: told(names.partner, 'name'),
      site: told(names.site, 'name'),
    },
    edit: { ...edit, open: told(edit.open, 'title') },
    deduced: {
      ...deduced,
      title: told(deduced.title, 'groups'),
      forRow: told(deduced.forRow, 'title'),
      forRows: told(deduced.forRows, 'rows'),
      others: told(deduced.others, 'values'),
    },
    setAside: titled(words.setAside),
    differences: { ...titled(differences), change: told(differences.change, 'before', 'after') },
    vanished: titled(words.vanished),
    left: { ...words.left, title: told(words.left.title, 'cells') },
  };
}

function previewWords(
  preview: (typeof french)['preview'],
  reasons: (typeof french)['reasons'],
  { say, told, plural }: Speech,
) {
  return {
    ...preview,
    doubtful: told(preview.doubtful, 'rows'),
    sure: told(preview.sure, 'rows'),
    settled: told(preview.settled, 'rows', 'title'),
    balance: ({
      rowsRead: read,
      rowsWritten: written,
      rowsExplained: left,
      added: { actions, sessions, attendances },
      kept,
    }: PlanReport): string => {
      // What else the rows gave, or gave before, is counted with them.
      const given = kept + sessions + attendances > 0 ? 0 : actions;
      return say(preview.balance, { read, written, left, given });
    },
    /** The rows explained, by reason. */
    explained: (counts: ReasonCounts): string => tellReasons(counts, reasons, plural),
    source: told(preview.source, 'source'),
    due: told(preview.due, 'said', 'window'),
  };
}

function sessionWords(sessions: (typeof french)['sessions'], { say, several, told }: Speech) {
  return {
    title: told(sessions.title, 'rows'),
    line: ({ id, training, cycle }: Session): string => {
      const name = [id, training].filter((part) => part !== '').join(' – ');
      return say(sessions.line, { name, cycle });
    },
    facts: ({ basin, provider, present, registered }: Session): readonly string[] => [
      ...[basin, provider].filter((name) => name !== ''),
      ...several([
        [registered, sessions.registered],
        [present, sessions.present],
      ]),
    ],
  };
}

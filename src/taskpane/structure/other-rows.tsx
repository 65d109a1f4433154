import type { VNode } from 'preact';
import type { LeftCells } from '../../programme/intake/analysis';
import type { PlanReport } from '../../programme/intake/plan/plan';
import { cellAddress } from '../../workbook/location';
import { PagedList, PlainList } from '../parts/paged-list';
import { Tag } from '../parts/tag';
import { useMessages } from '../state/pane-context';
import type { StepProps } from './step-props';

type OtherRowsProps = Pick<StepProps, 'plan'>;

/** The sessions to add, each with its dates and counts as they are read. */
export function NewSessions({ plan: { content, report } }: OtherRowsProps): VNode {
  const { structure, intake } = useMessages();
  const { sessions: words, window, preview } = structure;
  const sessions = lastOf(content.sessions, report.added.sessions);
  const notesOf = new Map(report.notes.map((told) => [told.id, told.notes]));
  return (
    <PagedList label={words.title(sessions.length)} items={sessions} keyOf={({ id }) => id}>
      {(session) => (
        <div class="small-text">
          <p>{words.line(session)}</p>
          <p class="line">
            <Tag look={session.status === null ? 'warning' : 'brand'}>
              {session.status ?? preview.toTell}
            </Tag>
            <span>{[window(session.start, session.end), ...words.facts(session)].join(' · ')}</span>
          </p>
          {(notesOf.get(session.id) ?? []).map((note) => (
            <p key={note.code} class="note">
              {intake.tellNote(note)}
            </p>
          ))}
        </div>
      )}
    </PagedList>
  );
}

/** The attendances to add, by code. */
export function NewAttendances({ plan: { content, report } }: OtherRowsProps): VNode {
  const words = useMessages().structure.attendances;
  const attendances = lastOf(content.attendances, report.added.attendances);
  return <PlainList label={words.title(attendances.length)} lines={attendances.map(words.line)} />;
}

/** The partners and sites to add. */
export function NewNames({ plan: { content, report } }: OtherRowsProps): VNode {
  const words = useMessages().structure.names;
  const { partners, sites } = report.added;
  const lines = [
    ...lastOf(content.partners, partners).map(({ name }) => words.partner(name)),
    ...lastOf(content.sites, sites).map(({ name }) => words.site(name)),
  ];
  return <PlainList label={words.title(lines.length)} lines={lines} />;
}

/** Rows of the tracker whose source is gone. */
export function VanishedRows({ vanished }: Pick<PlanReport, 'vanished'>): VNode {
  const words = useMessages().structure.vanished;
  const lines = vanished.map(({ id, title }) => (title === '' ? id : `${title} ${id}`));
  return (
    <>
      <p class="small-text">{words.help}</p>
      <PlainList label={words.title(vanished.length)} lines={lines} />
    </>
  );
}

/** « Non repris »: each line with its reason, its words and its place. */
export function LeftLines({ left }: { readonly left: readonly LeftCells[] }): VNode {
  const { structure, intake } = useMessages();
  const words = structure.left;
  return (
    <PagedList
      label={words.title(left.length)}
      items={left}
      keyOf={({ sheet, row, columns, reason }) =>
        `${sheet}!${String(row)}-${columns.join('-')}-${reason}`
      }
    >
      {({ sheet, row, columns, text, reason }) => (
        <div class="small-text">
          <p>
            <span class="strong">{intake.tellLeft(reason)}</span>{' '}
            <span class="faint">{`${sheet}!${cellAddress({ row, column: columns[0] ?? 0 })}`}</span>
          </p>
          <p>{text === '' ? words.hidden : text}</p>
        </div>
      )}
    </PagedList>
  );
}

/** New rows stand behind those that were there. */
function lastOf<Row>(rows: readonly Row[], count: number): readonly Row[] {
  return rows.slice(rows.length - count);
}

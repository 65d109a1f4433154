import type { VNode } from 'preact';
import type { GanttState } from '../../app/schedule/read-gantt-state';
import type { LateRow } from '../../programme/schedule/plan-schedule';
import { IconButton } from '../parts/icon-button';
import { NamedRow } from '../parts/named-row';
import { PagedList } from '../parts/paged-list';
import { useMessages, usePane } from '../state/pane-context';

/** Rows past their date, then rows to be watched; each leads to its cell. */
export function LateList({ state }: { readonly state: GanttState }): VNode | null {
  const words = useMessages().gantt;
  const { standing, titles } = state;
  if (standing === null) return null;
  const { late, watched } = standing;
  if (late.length + watched.length === 0) return <p>{words.nothingLate}</p>;
  const lists = [
    { title: words.late(late.length), rows: late },
    { title: words.watched(watched.length), rows: watched },
  ];
  return (
    <>
      {lists.map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <section key={title} class="stack tight">
              <h2>{title}</h2>
              <PagedList label={title} items={rows} keyOf={({ row }) => String(row)}>
                {(row) => <Row late={row} titles={titles} />}
              </PagedList>
            </section>
          ),
      )}
    </>
  );
}

function Row({ late, titles }: Pick<GanttState, 'titles'> & { readonly late: LateRow }): VNode {
  const { action, lateness, row } = late;
  const { workbook } = usePane();
  const { check, gantt: words } = useMessages();
  const isLate = lateness.kind === 'late';
  return (
    <div class="finding-head">
      <span class="finding-title">
        <NamedRow {...action} />
        <br />
        <span class={isLate ? 'small-text wrong' : 'small-text'}>{words.lateness(late)}</span>
      </span>
      <IconButton
        name={`${check.goTo} ${action.id}`.trim()}
        icon="goTo"
        onClick={() => void workbook.goTo({ ...titles, row })}
      />
    </div>
  );
}

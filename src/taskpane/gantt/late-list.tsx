import type { VNode } from 'preact';
import type { LateRow } from '../../app/schedule/generate-gantt';
import { IconButton } from '../parts/icon-button';
import { PagedList } from '../parts/paged-list';
import { useMessages, usePane } from '../state/pane-context';

/** Rows past their date, then rows to be watched; each leads to its cell. */
export function LateList(props: {
  readonly late: readonly LateRow[];
  readonly watched: readonly LateRow[];
}): VNode {
  const { late, watched } = props;
  const words = useMessages().gantt;
  if (late.length + watched.length === 0) return <p>{words.nothingLate}</p>;
  return (
    <>
      {late.length > 0 && <Rows title={words.late(late.length)} rows={late} />}
      {watched.length > 0 && <Rows title={words.watched(watched.length)} rows={watched} />}
    </>
  );
}

function Rows(props: { readonly title: string; readonly rows: readonly LateRow[] }): VNode {
  return (
    <section class="stack tight">
      <h2>{props.title}</h2>
      <PagedList
        label={props.title}
        items={props.rows}
        keyOf={({ id, location }) => `${id} ${String(location.row)}`}
      >
        {(row) => <Row row={row} />}
      </PagedList>
    </section>
  );
}

function Row({ row }: { readonly row: LateRow }): VNode {
  const { id, title, lateness, location } = row;
  const { workbook } = usePane();
  const { check, gantt: words } = useMessages();
  const isLate = lateness.kind === 'late';
  const goTo = `${check.goTo} ${id}`.trim();
  return (
    <div class="finding-head">
      <span class="finding-title">
        {title} <span class="faint small-text id">{id}</span>
        <br />
        <span class={isLate ? 'small-text wrong' : 'small-text'}>{words.lateness(lateness)}</span>
      </span>
      <IconButton name={goTo} icon="goTo" onClick={() => void workbook.goTo(location)} />
    </div>
  );
}

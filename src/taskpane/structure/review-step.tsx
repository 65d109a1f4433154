import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Fold } from '../parts/fold';
import { useMessages, usePane } from '../state/pane-context';
import { DeducedValues } from './deduced-values';
import { Differences } from './differences';
import { LeftLines, NewAttendances, NewNames, NewSessions, VanishedRows } from './other-rows';
import { LackingValues } from './lacking-values';
import { type ReviewedRow, reviewedRows } from './review-rows';
import { RowList } from './row-list';
import type { StepProps } from './step-props';
import type { PlannedProposal } from '../../programme/intake/plan/plan';
import { type Box, TickList } from '../parts/tick-list';

/** What would be written: what changed and what is doubtful first, the sure rows folded. */
export function ReviewStep(props: StepProps): VNode {
  const { plan, draft, decisions } = props;
  const words = useMessages().structure;
  const { report, differences } = plan;
  const rows = useMemo(() => reviewedRows(plan, decisions), [plan, decisions]);
  const doubtful = rows.filter(({ isDoubtful }) => isDoubtful);
  const sure = rows.filter(({ isDoubtful }) => !isDoubtful);
  useTellSettled(rows);
  if (draft.analysis.isEmpty) return <></>;
  return (
    <>
      <p class="small-text balance">
        {words.preview.balance(report)}
        {report.rowsExplained > 0 && ` (${words.preview.explained(report.reasons)})`}
      </p>
      <LackingValues {...props} rows={rows} />
      {differences.length > 0 && <Differences {...props} />}
      {doubtful.length > 0 && (
        <section class="stack tight">
          <h2>{words.preview.doubtful(doubtful.length)}</h2>
          <RowList {...props} label={words.preview.doubtful(doubtful.length)} rows={doubtful} />
        </section>
      )}
      {report.deduced.length > 0 && <DeducedValues {...props} />}
      {report.implied.length > 0 && (
        <section class="stack tight">
          <h2>{words.implied.title}</h2>
          <RowsToTick {...props} of="implied" label={words.implied.title} />
        </section>
      )}
      {sure.length > 0 && (
        <Fold
          title={words.preview.sure(sure.length)}
          isSection
          isOpenAtFirst={doubtful.length === 0 && differences.length === 0}
        >
          {() => <RowList {...props} label={words.preview.sure(sure.length)} rows={sure} />}
        </Fold>
      )}
      <OtherTables {...props} />
    </>
  );
}

/** Says where a row went that was to be read again and is sure now. */
function useTellSettled(rows: readonly ReviewedRow[]): void {
  const { job } = usePane();
  const { preview } = useMessages().structure;
  const doubtful = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const settled = rows.filter(({ key, isDoubtful }) => !isDoubtful && doubtful.current.has(key));
    doubtful.current = new Set(rows.flatMap(({ key, isDoubtful }) => (isDoubtful ? [key] : [])));
    const [first] = settled;
    if (first !== undefined) job.say(preview.settled(settled.length, first.action.title));
    // The sentences and the status line stay the same: only the rows tell something.
  }, [rows]);
}

/** The other tables, what is gone and what is left, each folded under its count. */
function OtherTables(props: StepProps): VNode {
  const { plan } = props;
  const words = useMessages().structure;
  const { added, setAside, vanished, left } = plan.report;
  const isAlone = added.actions === 0;
  const tables: readonly OtherTable[] = [
    { of: 'sessions', count: added.sessions, isOpen: isAlone, rows: <NewSessions plan={plan} /> },
    { of: 'attendances', count: added.attendances, rows: <NewAttendances plan={plan} /> },
    { of: 'names', count: added.partners + added.sites, rows: <NewNames plan={plan} /> },
    {
      of: 'setAside',
      count: setAside.length,
      isOpen: true,
      rows: <RowsToTick {...props} of="setAside" label={words.setAside.title(setAside.length)} />,
    },
    { of: 'vanished', count: vanished.length, rows: <VanishedRows vanished={vanished} /> },
    { of: 'left', count: left.length, rows: <LeftLines left={left} /> },
  ];
  return (
    <div>
      {tables.map(
        ({ of, count, isOpen, rows }) =>
          count > 0 && (
            <Fold key={of} title={words[of].title(count)} isSection isOpenAtFirst={isOpen}>
              {() => rows}
            </Fold>
          ),
      )}
    </div>
  );
}

interface OtherTable {
  readonly of: 'sessions' | 'attendances' | 'names' | 'setAside' | 'vanished' | 'left';
  readonly count: number;
  readonly isOpen?: boolean;
  readonly rows: VNode;
}

/** Rows that are written once they are ticked: only understood, or deleted or refused before. */
function RowsToTick(
  props: StepProps & { readonly of: 'implied' | 'setAside'; readonly label: string },
): VNode {
  const { of, label, plan, decisions, onDecide } = props;
  const answer = of === 'implied' ? of : 'restored';
  return (
    <>
      <p class="small-text">{useMessages().structure[of].help}</p>
      <TickList
        label={label}
        items={plan.report[of].map(boxOf)}
        onTick={(keys) => onDecide({ ...decisions, [answer]: keys })}
      />
    </>
  );
}

function boxOf({ key, title, source, isAccepted }: PlannedProposal): Box {
  const label = (
    <span class="small-text">
      {title} <span class="faint id">{source}</span>
    </span>
  );
  return { key, label, isTicked: isAccepted };
}

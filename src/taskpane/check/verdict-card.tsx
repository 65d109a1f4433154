import type { VNode } from 'preact';
import {
  automaticFixes,
  type CheckReport,
  type Verdict,
  verdictOf,
} from '../../programme/checks/report/report';
import { CommandButton } from '../parts/button';
import { StatusDay } from '../parts/status-day';
import { Stuck } from '../parts/stuck';
import { useMessages } from '../state/pane-context';
import { VerdictWords } from '../parts/verdict-words';

const LOOKS: Readonly<Record<Verdict, 'blocking' | 'calm' | 'done'>> = {
  blocking: 'blocking',
  personal: 'blocking',
  clear: 'calm',
  ready: 'done',
};

/** Whether the workbook can be shared, as of which day, and the one thing to do next. Always in view. */
export function VerdictCard(props: {
  readonly report: CheckReport;
  readonly checkedAt: string;
  readonly onFixAll: () => void;
  readonly onStatusDate: () => void;
}): VNode {
  const { report, checkedAt, onFixAll, onStatusDate } = props;
  const { check: words } = useMessages();
  const safe = automaticFixes(report).length;
  const look = LOOKS[verdictOf(report)];
  return (
    <Stuck edge="top" look={`verdict ${look}`}>
      <VerdictWords sign={look === 'blocking' ? look : 'done'} says={words.verdict(report)} />
      <p class="small-text">{words.rest(report)}</p>
      <p class="small-text">
        <StatusDay day={report.readings.statusDate} onChange={onStatusDate} /> ·{' '}
        {words.checkedAt(checkedAt)}
      </p>
      {safe > 0 && (
        <div class="pair">
          <CommandButton look="primary" count={`(${String(safe)})`} onClick={onFixAll}>
            {words.fixAll}
          </CommandButton>
        </div>
      )}
    </Stuck>
  );
}

import type { VNode } from 'preact';
import { formatFrenchDate } from '../../lib/calendar-date';
import { automaticFixes, type CheckReport } from '../../programme/checks/report/report';
import { CommandButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { Stuck } from '../parts/stuck';
import { useMessages, usePane } from '../state/pane-context';

/** Whether the workbook can be shared, as of which day, and the one thing to do next. Always in view. */
export function VerdictCard(props: {
  readonly report: CheckReport;
  readonly checkedAt: string;
  readonly onFixAll: () => void;
  readonly onStatusDate: () => void;
}): VNode {
  const { report, checkedAt, onFixAll, onStatusDate } = props;
  const { clock } = usePane();
  const { check: words } = useMessages();
  const { counts, acceptedCount, isReadyToShare, readings } = report;
  const safe = automaticFixes(report).length;
  const isPersonalLeft = isReadyToShare === false && counts.blocking === 0;
  const isStopped = counts.blocking > 0 || isPersonalLeft;
  const look = isStopped ? 'blocking' : isReadyToShare === true ? 'done' : 'calm';
  const stopped = isPersonalLeft ? words.personalLeft : words.blocking(counts.blocking);
  return (
    <Stuck edge="top" look={`verdict ${look}`}>
      <div class="line">
        <Icon name={look === 'blocking' ? 'blocking' : 'done'} />
        <p role="note" class="verdict-words">
          {isReadyToShare === true ? words.ready : stopped}
        </p>
      </div>
      <p class="small-text">{words.rest(counts, acceptedCount)}</p>
      <p class="small-text">
        {words.countedTo(formatFrenchDate(readings.statusDate ?? clock.today()))}{' '}
        <button
          type="button"
          class="link"
          aria-label={words.changeStatusDate}
          onClick={onStatusDate}
        >
          {words.change}
        </button>{' '}
        · {words.checkedAt(checkedAt)}
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

import type { VNode } from 'preact';
import { freezeBaseline } from '../../app/schedule/freeze-baseline';
import type { CalendarDate } from '../../lib/calendar-date';
import { scheduleFr } from '../../locales/sheets/schedule.fr';
import { CommandButton } from '../parts/button';
import { useMessages, usePane } from '../state/pane-context';

/** Keeps the dates of today as the planning that later moves are counted from. */
export function BaselineSection(props: {
  readonly frozenOn: CalendarDate | null;
  readonly onCompare: () => void;
}): VNode {
  const { frozenOn, onCompare } = props;
  const { workbook, clock, job } = usePane();
  const words = useMessages().gantt.baseline;
  const freeze = async (): Promise<void> => {
    await job.run({
      label: words.freezing,
      work: (options) => freezeBaseline({ workbook, clock, words: scheduleFr }, options),
      tell: words.frozen,
    });
  };
  return (
    <section class="stack tight apart">
      <h2>{words.title}</h2>
      <p class="small-text faint">{frozenOn === null ? words.none : words.since(frozenOn)}</p>
      <div class="pair">
        <CommandButton onClick={() => void freeze()}>{words.freeze}</CommandButton>
        {frozenOn !== null && (
          <CommandButton onClick={onCompare}>{words.compare(frozenOn)}</CommandButton>
        )}
      </div>
    </section>
  );
}

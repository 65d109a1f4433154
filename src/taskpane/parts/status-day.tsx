import type { VNode } from 'preact';
import { type CalendarDate, formatFrenchDate } from '../../lib/calendar-date';
import { usePane } from '../state/pane-context';

/** « Arrêté au », today unless the workbook says another day, and the way to change it. */
export function StatusDay(props: {
  readonly day: CalendarDate | null;
  readonly onChange: () => void;
}): VNode {
  const { words, clock } = usePane();
  return (
    <>
      {words.home.statusDate(formatFrenchDate(props.day ?? clock.today()))}{' '}
      <button
        type="button"
        class="link"
        aria-label={words.home.changeStatusDate}
        onClick={props.onChange}
      >
        {words.home.change}
      </button>
    </>
  );
}

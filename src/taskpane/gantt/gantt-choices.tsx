import type { VNode } from 'preact';
import type { FilterWords } from '../../app/schedule/read-gantt-state';
import { type CalendarDate, formatFrenchDate } from '../../lib/calendar-date';
import type { PaneGanttWords } from '../../locales/pane/gantt/gantt-words';
import { SCALE_CHOICES, type ScaleChoice } from '../../programme/schedule/rows/scale';
import { choicesOf, DateField, namedChoices, SelectField } from '../parts/fields';
import { useMessages } from '../state/pane-context';

const FILTERS = ['strand', 'partner', 'territory'] as const;

/** What the user chose; null is « all ». */
export interface Choices extends Readonly<Record<(typeof FILTERS)[number], string | null>> {
  readonly scale: ScaleChoice;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
}

/** Scale, period and filters; a filter is shown once there are words to choose from. */
export function GanttChoicesForm(props: {
  readonly choices: Choices;
  readonly words: FilterWords | null;
  readonly onChange: (part: Partial<Choices>) => void;
}): VNode {
  const { choices, words: found, onChange } = props;
  const words = useMessages().gantt;
  const obstacle = periodObstacle(choices);
  return (
    <div class="stack tight">
      <SelectField
        label={words.scale}
        value={choices.scale}
        choices={namedChoices(SCALE_CHOICES, words.scales)}
        onChoose={(scale) => onChange({ scale })}
      />
      <div class="pair">
        {(['start', 'end'] as const).map((edge) => (
          <DateField
            key={edge}
            label={words.period[edge]}
            value={choices[edge]}
            onChange={(day) => onChange({ [edge]: day })}
          />
        ))}
      </div>
      <p class={obstacle === null ? 'hint' : 'hint wrong'}>
        {obstacle === null ? words.period.hint : words.period[obstacle]}
      </p>
      {found !== null &&
        FILTERS.filter((name) => found[name].length > 0).map((name) => (
          <SelectField
            key={name}
            label={words.filters[name]}
            value={choices[name] ?? ''}
            choices={choicesOf(found[name], words.filters.all)}
            onChoose={(value) => onChange({ [name]: value || null })}
          />
        ))}
    </div>
  );
}

/** What is chosen, in one line: « Automatique · toute la période · tous les volets ». */
export function tellChoices(choices: Choices, words: PaneGanttWords): string {
  const { scale, start, end } = choices;
  const period =
    start === null || end === null
      ? words.chosen.wholePeriod
      : words.chosen.period(formatFrenchDate(start), formatFrenchDate(end));
  const filters = FILTERS.flatMap((name) => choices[name] ?? []);
  const kept = filters.length === 0 ? words.chosen.allStrands : filters.join(', ');
  return [words.scales[scale], period, kept].join(' · ');
}

/** Why the two dates make no period, so that neither is silently left out. */
export function periodObstacle({ start, end }: Choices): 'incomplete' | 'reversed' | null {
  if ((start === null) !== (end === null)) return 'incomplete';
  return start !== null && end !== null && start > end ? 'reversed' : null;
}

import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FilterWords } from '../../app/filter-words';
import type { CalendarDate } from '../../lib/calendar-date';
import { SCALE_CHOICES, type ScaleChoice } from '../../programme/schedule/rows/scale';
import { DateField } from '../parts/date-field';
import { usePane } from '../state/pane-context';

/** What the user asks of the Gantt; null is everything. */
export interface Choices {
  readonly scale: ScaleChoice;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly strand: string | null;
  readonly partner: string | null;
  readonly territory: string | null;
}

const FILTERS = ['strand', 'partner', 'territory'] as const;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 130px', minWidth: '0' },
  select: { minWidth: '0' },
  hint: { color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** Scale, period and filters; the filters come once the tracker was read. */
export function GanttChoicesForm(props: {
  readonly choices: Choices;
  readonly words: FilterWords | null;
  readonly onChange: (part: Partial<Choices>) => void;
}): ReactElement {
  const { choices, words: filterWords, onChange } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.gantt;
  const obstacle = periodObstacle(choices);
  return (
    <div className={styles.root}>
      <Field label={words.scale}>
        <Select
          className={styles.select}
          value={choices.scale}
          onChange={(_event, { value }) =>
            onChange({ scale: SCALE_CHOICES.find((name) => name === value) ?? 'Automatique' })
          }
        >
          {SCALE_CHOICES.map((name) => (
            <option key={name} value={name}>
              {words.scales[name]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        {(['start', 'end'] as const).map((edge) => (
          <DateField
            key={edge}
            label={words.period[edge]}
            hint=""
            value={choices[edge]}
            onChange={(day) => onChange({ [edge]: day })}
          />
        ))}
      </div>
      <Text size={200} className={obstacle === null ? styles.hint : styles.wrong}>
        {obstacle === null ? words.period.hint : words.period[obstacle]}
      </Text>
      {filterWords !== null && (
        <FilterFields choices={choices} words={filterWords} onChange={onChange} />
      )}
    </div>
  );
}

function FilterFields(props: {
  readonly choices: Choices;
  readonly words: FilterWords;
  readonly onChange: (part: Partial<Choices>) => void;
}): ReactElement {
  const { choices, words: found, onChange } = props;
  const styles = useStyles();
  const { filters } = usePane().messages.gantt;
  return (
    <div className={styles.pair}>
      {FILTERS.filter((name) => found[name].length > 0).map((name) => (
        <Field key={name} label={filters[name]} className={styles.field}>
          <Select
            className={styles.select}
            select={{ className: styles.select }}
            value={choices[name] ?? ''}
            onChange={(_event, { value }) => onChange({ [name]: value === '' ? null : value })}
          >
            <option value="">{filters.all}</option>
            {found[name].map((word) => (
              <option key={word}>{word}</option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

/** Why the two dates make no period, so that neither is silently left out. */
export function periodObstacle({
  start,
  end,
}: Pick<Choices, 'start' | 'end'>): 'incomplete' | 'reversed' | null {
  if ((start === null) !== (end === null)) return 'incomplete';
  return start !== null && end !== null && start > end ? 'reversed' : null;
}

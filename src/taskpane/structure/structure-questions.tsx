import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import type { StructureDraft } from '../../app/structure';
import type { CalendarDate } from '../../lib/calendar-date';
import type { IntakeAnswers, WorkbookAnalysis } from '../../programme/intake/analysis';
import { nameColour } from '../../programme/intake/colours';
import { STATUSES } from '../../programme/tracker/lists';
import { DateField } from '../parts/date-field';
import { usePane } from '../state/pane-context';
import { SectionTitle } from '../parts/section-title';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  swatch: {
    display: 'inline-block',
    width: '14px',
    height: '14px',
    marginRight: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'middle',
    /** The colour is what is asked about, whatever the contrast theme. */
    forcedColorAdjust: 'none',
  },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  select: { minWidth: '0', '& select': { minWidth: '0' } },
  confirm: { alignSelf: 'flex-start' },
});

/** No status is called so. */
const OPEN = '?';

interface QuestionProps {
  readonly analysis: WorkbookAnalysis;
  /** The statuses that were not recognised, those answered since included. */
  readonly asked: StructureDraft['asked'];
  readonly onAnswer: (change: Partial<IntakeAnswers>) => void;
}

/** What the text does not say and only the user knows: its date, its colours, its odd statuses. */
export function StructureQuestions(props: QuestionProps): ReactElement {
  const styles = useStyles();
  const { analysis, asked } = props;
  return (
    <div className={styles.root}>
      <ReferenceQuestion {...props} />
      {analysis.colours.length > 0 && <ColourQuestions {...props} />}
      {asked.length > 0 && <StatusQuestions {...props} />}
    </div>
  );
}

function ReferenceQuestion({ analysis, onAnswer }: QuestionProps): ReactElement | null {
  const { messages } = usePane();
  const words = messages.structure.reference;
  const { referenceDate, needsReferenceDate } = analysis;
  const [value, setValue] = useState<CalendarDate | null>(referenceDate?.date ?? null);
  if (referenceDate === null && !needsReferenceDate) return null;
  return (
    <section>
      <SectionTitle>{words.title}</SectionTitle>
      <Text block>{referenceDate === null ? words.ask : words.from(referenceDate)}</Text>
      <DateField
        label={referenceDate === null ? words.title : words.change}
        hint=""
        value={value}
        onChange={(date) => {
          setValue(date);
          if (date !== null) onAnswer({ referenceDate: date });
        }}
      />
    </section>
  );
}

function ColourQuestions({ analysis, onAnswer }: QuestionProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.structure.colours;
  const answers = analysis.answers.colourStatuses;
  const section = useRef<HTMLElement>(null);
  const waiting = analysis.colours.flatMap(({ colour, proposed }) =>
    answers[colour] === undefined && proposed !== null ? [[colour, proposed] as const] : [],
  );
  return (
    <section ref={section} className={styles.fields}>
      <SectionTitle>{words.title}</SectionTitle>
      {analysis.colours.map(({ colour, rows, proposed }) => (
        <Field
          key={colour}
          label={
            <>
              <span className={styles.swatch} style={{ backgroundColor: colour }} />
              {words.ask(colour, nameColour(colour), rows)}
            </>
          }
        >
          <StatusSelect
            value={answers[colour] ?? null}
            open={proposed === null ? words.unknown : words.proposed(proposed)}
            none={words.none}
            onChange={(status) => onAnswer({ colourStatuses: { ...answers, [colour]: status } })}
          />
        </Field>
      ))}
      {waiting.length > 0 && (
        <Button
          className={styles.confirm}
          onClick={() => {
            onAnswer({ colourStatuses: { ...answers, ...Object.fromEntries(waiting) } });
            // The button goes away: the focus goes to what it answered.
            section.current?.querySelector('select')?.focus();
          }}
        >
          {words.confirm}
        </Button>
      )}
    </section>
  );
}

function StatusQuestions({ analysis, asked, onAnswer }: QuestionProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.structure.statuses;
  const answers = analysis.answers.statusWords;
  return (
    <section className={styles.fields}>
      <SectionTitle>{words.title}</SectionTitle>
      {asked.map((question) => (
        <Field key={question.words} label={words.ask(question.words, question.rows)}>
          <StatusSelect
            value={answers[question.words] ?? ''}
            open={null}
            none={words.none}
            onChange={(status) =>
              onAnswer({ statusWords: { ...answers, [question.words]: status } })
            }
          />
        </Field>
      ))}
    </section>
  );
}

function StatusSelect(props: {
  /** Null while nothing is chosen: what is only proposed is no answer. */
  readonly value: string | null;
  /** What is said of a question that is open; null when `none` says it. */
  readonly open: string | null;
  readonly none: string;
  readonly onChange: (status: string) => void;
}): ReactElement {
  const { value, open, none, onChange } = props;
  const styles = useStyles();
  return (
    <Select
      className={styles.select}
      value={value ?? OPEN}
      onChange={(_event, data) => onChange(data.value)}
    >
      {value === null && open !== null && (
        <option value={OPEN} disabled>
          {open}
        </option>
      )}
      <option value="">{none}</option>
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {status}
        </option>
      ))}
    </Select>
  );
}

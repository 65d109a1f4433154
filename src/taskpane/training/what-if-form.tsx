import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { tryPace } from '../../programme/training/counts/what-if';
import { usePane } from '../state/pane-context';
import { SectionTitle } from '../parts/section-title';

const START = { persons: 12, sessions: 2 };
const MOST = { persons: 200, sessions: 60 };

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    flexWrap: 'wrap',
  },
  field: { minWidth: '120px', flex: '1' },
  input: { width: '100%', minWidth: '0' },
  answer: { marginTop: tokens.spacingVerticalS },
});

/** « 12 personnes par session, 2 sessions par mois » : when would the target be met? Writes nothing. */
export function WhatIfForm({ figures }: { readonly figures: TrainingFigures }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.training.whatIf;
  const [persons, setPersons] = useState(START.persons);
  const [sessions, setSessions] = useState(START.sessions);
  const answer = tryPace({
    remaining: figures.remaining?.high ?? null,
    statusDate: figures.reading.statusDate,
    end: figures.reading.end,
    personsPerSession: persons,
    sessionsPerMonth: sessions,
  });
  const field = (
    label: string,
    value: number,
    bounds: { readonly max: number; readonly set: (value: number) => void },
  ): ReactElement => (
    <Field label={label} className={styles.field}>
      <Input
        type="number"
        className={styles.input}
        input={{ size: 1 }}
        defaultValue={String(value)}
        min={1}
        max={bounds.max}
        onChange={(_event, data) => {
          const typed = Number(data.value);
          if (Number.isFinite(typed) && typed >= 1) bounds.set(Math.min(bounds.max, typed));
        }}
      />
    </Field>
  );
  return (
    <section>
      <SectionTitle>{words.title}</SectionTitle>
      <div className={styles.fields}>
        {field(words.persons, persons, { max: MOST.persons, set: setPersons })}
        {field(words.sessions, sessions, { max: MOST.sessions, set: setSessions })}
      </div>
      <Text block role="note" className={styles.answer}>
        {words.tell(answer)}
      </Text>
    </section>
  );
}

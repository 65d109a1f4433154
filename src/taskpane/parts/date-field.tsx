import { Field, Input, makeStyles } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type CalendarDate, formatFrenchDate } from '../../lib/calendar-date';
import { parseFrenchDate } from '../../lib/french-date';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  field: { flex: '1 1 110px', minWidth: '0' },
  input: { minWidth: '0' },
});

/** A day typed as jj/mm/aaaa. `onChange` gets null while what is typed is no date. */
export function DateField(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: CalendarDate | null;
  readonly onChange: (value: CalendarDate | null) => void;
}): ReactElement {
  const { label, hint, value, onChange } = props;
  const { words } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? '' : formatFrenchDate(value));
  const isWrong = text.trim() !== '' && parseFrenchDate(text) === null;
  return (
    <Field
      className={styles.field}
      label={label}
      hint={hint}
      validationState={isWrong ? 'error' : 'none'}
      {...(isWrong ? { validationMessage: words.dates.invalid } : {})}
    >
      <Input
        className={styles.input}
        input={{ size: 1 }}
        value={text}
        placeholder={words.dates.format}
        onChange={(_event, data) => {
          setTyped(data.value);
          onChange(parseFrenchDate(data.value));
        }}
      />
    </Field>
  );
}

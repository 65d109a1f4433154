import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useMessages } from '../state/pane-context';
import { Dialog, useFirstField } from './dialog';
import { choicesOf, SelectField, TextField } from './fields';
import { NamedRow, type RowName } from './named-row';
import { TickList } from './tick-list';

/** One value for many rows: which rows, which value. */
export function FillDialog<Row extends RowName>(props: {
  /** Of the column. */
  readonly header: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly choices: readonly string[];
  /** Whether a value that is none of the choices may be typed. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onYes: (rows: readonly Row[], value: string) => void;
}): VNode {
  const { header, rows, keyOf, choices, isOpen, onClose, onYes } = props;
  const words = useMessages().check;
  const [value, setValue] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(rows.map(keyOf)));
  const chosen = rows.filter((row) => ticked.has(keyOf(row)));
  useFirstField(true);
  return (
    <Dialog
      title={words.fillTitle(header)}
      yes={words.fillNow(chosen.length)}
      canAnswer={value.trim() !== '' && chosen.length > 0}
      onYes={() => onYes(chosen, value.trim())}
      onClose={onClose}
    >
      {isOpen ? (
        <TextField label={header} value={value} among={choices} onInput={setValue} />
      ) : (
        <SelectField
          label={header}
          value={value}
          choices={choicesOf(choices, words.choose)}
          onChoose={setValue}
        />
      )}
      <TickList
        label={words.rowsToFill}
        items={rows.map((row) => ({
          key: keyOf(row),
          label: <NamedRow {...row} />,
          isTicked: ticked.has(keyOf(row)),
        }))}
        onTick={(keys) => setTicked(new Set(keys))}
      />
    </Dialog>
  );
}

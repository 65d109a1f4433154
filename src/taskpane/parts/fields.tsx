import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type CalendarDate, formatFrenchDate } from '../../lib/calendar-date';
import { parseFrenchDate } from '../../lib/french-date';
import { usePane } from '../state/pane-context';

interface Labelled {
  readonly label: ComponentChildren;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
}

/** A label over a control, a hint or what is wrong with it below. */
function Field(
  props: Labelled & {
    readonly children: (ids: {
      readonly id: string;
      readonly 'aria-describedby': string | undefined;
      readonly 'aria-invalid': boolean | undefined;
    }) => VNode;
  },
): VNode {
  const { label, hint = '', error = null, children } = props;
  const id = useId();
  const told = error ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': told === '' ? undefined : `${id}-hint`,
        'aria-invalid': error === null ? undefined : true,
      })}
      {told !== '' && (
        <span id={`${id}-hint`} class={error === null ? 'hint' : 'hint wrong'}>
          {told}
        </span>
      )}
    </div>
  );
}

/** A line to type in; the form it stands in is not sent while something is wrong with it. */
export function TextField(
  props: Labelled & {
    readonly value: string;
    readonly type?: 'text' | 'search' | 'number' | undefined;
    readonly placeholder?: string | undefined;
    /** Of a text of several lines. */
    readonly rows?: number | undefined;
    /** Words proposed while typing. */
    readonly among?: readonly string[] | undefined;
    readonly onInput?: (value: string) => void;
    /** What was typed, once the field is left or Enter is pressed. */
    readonly onCommit?: (value: string) => void;
  },
): VNode {
  const { value, type = 'text', placeholder, rows, among, onInput, onCommit, ...labelled } = props;
  const list = useId();
  return (
    <Field {...labelled}>
      {(ids) =>
        rows !== undefined ? (
          <textarea
            {...ids}
            class="input"
            rows={rows}
            value={value}
            onInput={({ currentTarget }) => onInput?.(currentTarget.value)}
          />
        ) : (
          <>
            <input
              {...ids}
              ref={(input) => input?.setCustomValidity(labelled.error ?? '')}
              type={type}
              min={type === 'number' ? 0 : undefined}
              class="input"
              value={value}
              placeholder={placeholder}
              list={among === undefined ? undefined : list}
              autocomplete="off"
              onInput={({ currentTarget }) => onInput?.(currentTarget.value)}
              onChange={({ currentTarget }) => onCommit?.(currentTarget.value)}
            />
            {among !== undefined && (
              <datalist id={list}>
                {among.map((word) => (
                  <option key={word} value={word} />
                ))}
              </datalist>
            )}
          </>
        )
      }
    </Field>
  );
}

export interface Choice<Word extends string = string> {
  readonly value: Word;
  readonly text: string;
  readonly isDisabled?: boolean | undefined;
  /** The title it stands under in the list. */
  readonly group?: string | undefined;
}

/** Words to choose from, each told as it is, after `none`: nothing need be chosen. */
export function choicesOf<Word extends string>(
  words: readonly Word[],
  none: string,
): readonly Choice<Word | ''>[] {
  return [{ value: '', text: none }, ...words.map((word) => ({ value: word, text: word }))];
}

/** Things to choose from, each under its name. */
export function namedChoices<Word extends string>(
  words: readonly Word[],
  names: Readonly<Record<Word, string>>,
): readonly Choice<Word>[] {
  return words.map((word) => ({ value: word, text: names[word] }));
}

export function SelectField<Word extends string>(
  props: Labelled & {
    readonly value: Word;
    readonly choices: readonly Choice<Word>[];
    readonly onChoose: (value: Word) => void;
  },
): VNode {
  const { value, choices, onChoose, ...labelled } = props;
  return (
    <Field {...labelled}>
      {(ids) => <Select {...ids} value={value} choices={choices} onChoose={onChoose} />}
    </Field>
  );
}

/** A drop-down list; without a label beside it, `name` names it. */
export function Select<Word extends string>(props: {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly value: Word;
  readonly choices: readonly Choice<Word>[];
  readonly onChoose: (value: Word) => void;
}): VNode {
  const { name, value, choices, onChoose, ...ids } = props;
  return (
    <select
      {...ids}
      class="input"
      aria-label={name}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = choices.find((choice) => choice.value === currentTarget.value);
        if (chosen !== undefined) onChoose(chosen.value);
      }}
    >
      {[...new Set(choices.map(({ group }) => group))].map((group) => {
        const options = choices
          .filter((choice) => choice.group === group)
          .map(({ value, text, isDisabled }) => (
            <option key={value} value={value} disabled={isDisabled}>
              {text}
            </option>
          ));
        return group === undefined ? (
          options
        ) : (
          <optgroup key={group} label={group}>
            {options}
          </optgroup>
        );
      })}
    </select>
  );
}

const DAY = /^\s*\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\s*$/u;

/** A day typed as jj/mm/aaaa. `onChange` gets null while what is typed is no date. */
export function DateField(
  props: Labelled & {
    readonly value: CalendarDate | null;
    readonly onChange: (value: CalendarDate | null) => void;
  },
): VNode {
  const { error = null, value, onChange, ...labelled } = props;
  const { words } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? '' : formatFrenchDate(value));
  const isWrong = text.trim() !== '' && parseFrenchDate(text) === null;
  return (
    <TextField
      {...labelled}
      error={isWrong ? words.dates[DAY.test(text) ? 'noSuchDay' : 'invalid'] : error}
      value={text}
      placeholder={words.dates.format}
      onInput={(now) => {
        setTyped(now);
        onChange(parseFrenchDate(now));
      }}
    />
  );
}

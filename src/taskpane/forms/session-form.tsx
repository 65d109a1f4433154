import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addSession, type NewSession } from '../../app/training/add-session';
import { readCodes } from '../../programme/training/lists/read-codes';
import { Gauge } from '../parts/gauge';
import { useMessages } from '../state/pane-context';
import { EntryForm } from './form-dialog';
import { ALL_TRAININGS } from '../../programme/tracker/sessions/counting';
import type { Tracker } from '../../programme/tracker/tracker';
import { DateField, TextField } from '../parts/fields';

const EMPTY: TypedSession = {
  training: null,
  start: null,
  end: null,
  basin: '',
  provider: '',
  place: '',
  registered: '',
  present: '',
  codes: '',
};

/** « Ajouter une session »: one form, one undo step, then the figures as they are with it. */
export function SessionForm({ onClose }: { readonly onClose: () => void }): VNode {
  const words = useMessages().forms.session;
  const [typed, setTyped] = useState<TypedSession>(EMPTY);
  const [training, setTraining] = useState('');
  const { codes, ...pasted } = readCodes(typed.codes);
  const { uncoded } = pasted;
  return (
    <EntryForm
      title={words.title}
      canAnswer={() =>
        training.trim() !== '' && typed.start !== null && !isReversed(typed) && uncoded.length === 0
      }
      label={words.writing}
      write={(entry, options) =>
        addSession({ ...entry, added: sessionOf(typed, training, codes) }, options)
      }
      tell={({ session, attendances }) => words.written(session, attendances)}
      more={({ figures }) => figures !== null && <Gauge figures={figures} />}
      onClose={onClose}
    >
      {(tracker) => (
        <SessionFields
          tracker={tracker}
          typed={typed}
          pasted={pasted}
          onTraining={setTraining}
          onType={(change) => setTyped({ ...typed, ...change })}
        />
      )}
    </EntryForm>
  );
}

function sessionOf(typed: TypedSession, training: string, codes: readonly string[]): NewSession {
  const [registered, present] = [countOf(typed.registered), countOf(typed.present)];
  return { ...typed, training, registered, present, codes };
}

/** Empty is not nought. */
function countOf(typed: string): number | null {
  const count = Number(typed);
  return typed.trim() === '' || !Number.isInteger(count) || count < 0 ? null : count;
}

/** What is typed in the form; the training is null until it is chosen, and is then the usual one. */
interface TypedSession extends Pick<NewSession, 'start' | 'end' | 'basin' | 'provider' | 'place'> {
  readonly training: string | null;
  readonly registered: string;
  readonly present: string;
  /** As it was pasted. */
  readonly codes: string;
}

type FieldName = 'basin' | 'provider' | 'place' | 'registered' | 'present';

/** Training, days, place, counts, and codes of those who came. */
function SessionFields(props: {
  readonly tracker: Tracker;
  readonly typed: TypedSession;
  /** Where somebody is named without a code, and the codes that are there again. */
  readonly pasted: Omit<ReturnType<typeof readCodes>, 'codes'>;
  readonly onTraining: (training: string) => void;
  readonly onType: (change: Partial<TypedSession>) => void;
}): VNode {
  const { tracker, typed, onTraining, onType } = props;
  const { uncoded, repeated } = props.pasted;
  const words = useMessages().forms.session;
  const { lists, settings } = tracker;
  const training =
    typed.training ?? settings.countedTrainings.find((name) => name !== ALL_TRAININGS) ?? '';
  useEffect(() => onTraining(training), [training, onTraining]);
  const { providers, places } = usedWords(tracker);
  const field = (name: FieldName, options: object): VNode => (
    <TextField
      label={words.fields[name]}
      value={typed[name]}
      onInput={(value) => onType({ [name]: value })}
      {...options}
    />
  );
  return (
    <>
      <TextField
        label={words.fields.training}
        value={training}
        among={lists.trainings}
        onInput={(value) => onType({ training: value })}
      />
      <SessionDays typed={typed} onType={onType} />
      <div class="pair">
        {field('basin', { among: lists.basins })}
        {field('place', { among: places })}
      </div>
      {field('provider', { among: providers })}
      <div class="pair">
        {field('registered', { type: 'number' })}
        {field('present', { type: 'number' })}
      </div>
      <TextField
        label={words.fields.codes}
        hint={repeated.length === 0 ? words.codesHint : words.repeated(repeated)}
        error={uncoded.length === 0 ? null : words.namesRefused(uncoded)}
        rows={3}
        value={typed.codes}
        onInput={(codes) => onType({ codes })}
      />
    </>
  );
}

function SessionDays(props: {
  readonly typed: TypedSession;
  readonly onType: (change: Partial<TypedSession>) => void;
}): VNode {
  const { typed, onType } = props;
  const words = useMessages().forms.session;
  return (
    <div class="pair">
      <DateField
        label={words.fields.start}
        hint={typed.start === null ? words.startHint : undefined}
        value={typed.start}
        onChange={(start) => onType({ start })}
      />
      <DateField
        label={words.fields.end}
        error={isReversed(typed) ? words.reversed : null}
        value={typed.end}
        onChange={(end) => onType({ end })}
      />
    </div>
  );
}

/** Whether the last day comes before the first. */
function isReversed({ start, end }: TypedSession): boolean {
  return start !== null && end !== null && end < start;
}

/** What sessions were given before, and the partners, to be proposed again. */
function usedWords({ sessions, partners }: Tracker): Record<'providers' | 'places', string[]> {
  const rows = sessions?.rows.map(({ value }) => value) ?? [];
  const named = partners?.rows.map(({ value }) => value.name) ?? [];
  const distinct = (words: readonly string[]): string[] =>
    [...new Set(words)].filter((word) => word !== '');
  return {
    providers: distinct([...rows.map(({ provider }) => provider), ...named]),
    places: distinct(rows.map(({ place }) => place)),
  };
}

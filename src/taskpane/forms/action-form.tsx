import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { addAction, type NewAction, readDueBack } from '../../app/add-action';
import { partsOf } from '../../lib/calendar-date';
import { ACTION_TYPES, STATUSES } from '../../programme/tracker/lists';
import type { Tracker } from '../../programme/tracker/tracker';
import { choicesOf, SelectField, TextField } from '../parts/fields';
import { useMessages, usePane } from '../state/pane-context';
import { EntryForm } from './form-dialog';

const EMPTY: NewAction = {
  title: '',
  strand: '',
  type: 'Tâche',
  status: 'Prévu',
  dueText: '',
  owner: '',
};

/** « Ajouter une action »: a few words and their dates read back, one row of Suivi with its checks. */
export function ActionForm({ onClose }: { readonly onClose: () => void }): VNode {
  const words = useMessages().forms.action;
  const [added, setAdded] = useState<NewAction>(EMPTY);
  return (
    <EntryForm
      title={words.title}
      canAnswer={(tracker) => added.title.trim() !== '' && !lacksStrand(added, tracker)}
      label={words.writing}
      write={(entry, options) => addAction({ ...entry, added }, options)}
      tell={({ action }) => words.written(action.id, action.title)}
      onClose={onClose}
    >
      {(tracker) => (
        <ActionFields
          tracker={tracker}
          added={added}
          onType={(change) => setAdded({ ...added, ...change })}
        />
      )}
    </EntryForm>
  );
}

/** Where other rows have a strand, a row without one would keep the tracker from being shared. */
function lacksStrand({ strand }: NewAction, { actions }: Tracker): boolean {
  return strand.trim() === '' && !!actions?.rows.some(({ value }) => value.strand !== '');
}

function ActionFields(props: {
  readonly tracker: Tracker;
  readonly added: NewAction;
  readonly onType: (change: Partial<NewAction>) => void;
}): VNode {
  const { tracker, added, onType } = props;
  const { forms: words, structure, intake } = useMessages();
  const { lists, actions, settings } = tracker;
  const today = usePane().clock.today();
  const { start, end, notes } = readDueBack(added, settings, today);
  const impossible = notes.find(({ code }) => code === 'due-impossible');
  const owners = new Set(actions?.rows.map(({ value }) => value.owner) ?? []);
  const hint =
    added.dueText.trim() === ''
      ? words.action.dueHint(partsOf(settings.statusDate ?? today).year)
      : words.action.readBack(structure.window(start, end));
  const text = (name: 'title' | 'strand' | 'owner' | 'dueText', options: object): VNode => (
    <TextField
      label={words.action.fields[name]}
      value={added[name]}
      onInput={(value) => onType({ [name]: value })}
      {...options}
    />
  );
  const choice = (name: 'type' | 'status', among: readonly string[]): VNode => (
    <SelectField
      label={words.action.fields[name]}
      value={added[name] ?? ''}
      choices={choicesOf(among, '–')}
      onChoose={(value) => onType({ [name]: value || null })}
    />
  );
  return (
    <>
      {text('title', {})}
      <div class="pair">
        {text('strand', {
          among: lists.strands.map(({ name }) => name),
          hint: lacksStrand(added, tracker) ? words.session.startHint : undefined,
        })}
        {choice('type', ACTION_TYPES)}
        {choice('status', STATUSES)}
        {text('owner', { among: [...owners].filter((name) => name !== '') })}
      </div>
      {text('dueText', {
        hint,
        error: impossible === undefined ? null : intake.tellNote(impossible),
      })}
    </>
  );
}

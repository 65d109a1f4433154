import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { addAction, type AddedAction, type NewAction, readDueBack } from '../../app/add-action';
import { partsOf } from '../../lib/calendar-date';
import { CHECK_SHEET_WORDS } from '../../locales/checks/checks.fr';
import { trackerFr } from '../../locales/sheets/tracker.fr';
import { ACTION_TYPES, STATUSES } from '../../programme/tracker/lists';
import type { Tracker } from '../../programme/tracker/tracker';
import { choicesOf, SelectField, TextField } from '../parts/fields';
import { useMessages, usePane } from '../state/pane-context';
import { FormDialog, Written } from './form-dialog';

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
  const { workbook, clock, job } = usePane();
  const words = useMessages().forms;
  const [added, setAdded] = useState<NewAction>(EMPTY);
  const [done, setDone] = useState<AddedAction | null>(null);
  const save = async (): Promise<void> => {
    const command = { workbook, clock, words: CHECK_SHEET_WORDS, scope: 'tracker' } as const;
    const written = await job.run({
      label: words.action.writing,
      work: (options) => addAction({ ...command, added, tables: trackerFr }, options),
      tell: ({ action }) => words.action.written(action.id, action.title),
    });
    if (written !== null) setDone(written);
  };
  if (done !== null) {
    return (
      <Written
        title={words.action.title}
        says={words.action.written(done.action.id, done.action.title)}
        findings={done.findings}
        onClose={onClose}
      />
    );
  }
  return (
    <FormDialog
      title={words.action.title}
      yes={words.save}
      canAnswer={added.title.trim() !== ''}
      onYes={() => void save()}
      onClose={onClose}
    >
      {(tracker) => (
        <ActionFields
          tracker={tracker}
          added={added}
          onType={(change) => setAdded({ ...added, ...change })}
        />
      )}
    </FormDialog>
  );
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
  return (
    <>
      <TextField
        label={words.action.fields.title}
        value={added.title}
        onInput={(title) => onType({ title })}
      />
      <div class="pair">
        <TextField
          label={words.action.fields.strand}
          value={added.strand}
          among={lists.strands.map(({ name }) => name)}
          onInput={(strand) => onType({ strand })}
        />
        <SelectField
          label={words.action.fields.type}
          value={added.type ?? ''}
          choices={choicesOf(ACTION_TYPES, '–')}
          onChoose={(type) => onType({ type: type || null })}
        />
        <SelectField
          label={words.action.fields.status}
          value={added.status ?? ''}
          choices={choicesOf(STATUSES, '–')}
          onChoose={(status) => onType({ status: status || null })}
        />
        <TextField
          label={words.action.fields.owner}
          value={added.owner}
          among={[...owners].filter((name) => name !== '')}
          onInput={(owner) => onType({ owner })}
        />
      </div>
      <TextField
        label={words.action.fields.dueText}
        hint={hint}
        error={impossible === undefined ? null : intake.tellNote(impossible)}
        value={added.dueText}
        onInput={(dueText) => onType({ dueText })}
      />
    </>
  );
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { readReminders, type Reminders } from '../../app/schedule/read-reminders';
import { reminderFr } from '../../locales/sheets/reminder.fr';
import type { Reminder } from '../../programme/schedule/reminders/reminders';
import { Button } from '../parts/button';
import { Dialog, useFirstField } from '../parts/dialog';
import { namedChoices, SelectField } from '../parts/fields';
import { Fold } from '../parts/fold';
import { copyText, TextToCopy } from '../parts/hand-over';
import { useMessages, usePane } from '../state/pane-context';
import { useOnce } from '../state/use-reading';

type By = 'owner' | 'partner';

/** « Relancer »: who is waited for, each with a text to copy. Nothing is sent. */
export function RemindersDialog({ onClose }: { readonly onClose: () => void }): VNode {
  const { clock, words: frame, tellFailure } = usePane();
  const words = useMessages().forms;
  const [chosen, setBy] = useState<By | null>(null);
  const { value: reminders, failure } = useOnce((workbook) => readReminders(workbook, clock));
  const by = chosen ?? namedMost(reminders);
  useFirstField(reminders !== null);
  return (
    <Dialog
      title={words.reminders.title}
      yes={null}
      no={words.close}
      onYes={onClose}
      onClose={onClose}
    >
      {failure !== null && <p>{tellFailure(failure)}</p>}
      {failure === null && reminders === null && (
        <progress aria-label={frame.status.steps.reading} />
      )}
      {reminders !== null && (
        <>
          <p class="small-text">{words.reminders.intro}</p>
          <SelectField
            label={words.reminders.by}
            value={by}
            choices={namedChoices(['owner', 'partner'] as const, words.reminders.groups)}
            onChoose={setBy}
          />
          {reminders.by[by].length === 0 && <p>{words.reminders.none}</p>}
          <div>
            {reminders.by[by].map((reminder) => (
              <OneReminder key={`${by} ${reminder.who}`} reminder={reminder} all={reminders} />
            ))}
          </div>
        </>
      )}
    </Dialog>
  );
}

/** Where nobody owns the rows, partners are who can be asked. */
function namedMost(reminders: Reminders | null): By {
  if (reminders === null) return 'owner';
  const named = (by: By): number => reminders.by[by].filter(({ who }) => who !== '').length;
  return named('partner') > named('owner') ? 'partner' : 'owner';
}

function OneReminder(props: { readonly reminder: Reminder; readonly all: Reminders }): VNode {
  const { reminder, all } = props;
  const words = useMessages().forms.reminders;
  const { subject, text } = reminderFr(reminder, all);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    setSaid((await copyText(text)) ? words.copied : words.notCopied);
  };
  return (
    <Fold
      title={
        <>
          <span class="strong">{reminder.who === '' ? words.nobody : reminder.who}</span>{' '}
          <span class="faint id">{words.rows(reminder.rows.length)}</span>
        </>
      }
    >
      {() => (
        <div class="stack tight">
          <TextToCopy label={words.text} text={text} rows={12} />
          <div class="line">
            <Button isSmall look="primary" onClick={() => void copy()}>
              {words.copy}
            </Button>
            <a
              class="button small"
              target="_blank"
              rel="noopener"
              href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}
            >
              {words.mail}
            </a>
            <span class="small-text" role="note">
              {said}
            </span>
          </div>
        </div>
      )}
    </Fold>
  );
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type AddedSession, addSession, type NewSession } from '../../app/training/add-session';
import { CHECK_SHEET_WORDS } from '../../locales/checks/checks.fr';
import { trackerFr } from '../../locales/sheets/tracker.fr';
import { readCodes } from '../../programme/training/lists/read-codes';
import { Gauge } from '../parts/gauge';
import { useMessages, usePane } from '../state/pane-context';
import { FormDialog, Written } from './form-dialog';
import { isReversed, SessionFields, type TypedSession } from './session-fields';

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
  const { workbook, clock, job } = usePane();
  const words = useMessages().forms;
  const [typed, setTyped] = useState<TypedSession>(EMPTY);
  const [done, setDone] = useState<AddedSession | null>(null);
  const { codes, uncoded } = readCodes(typed.codes);
  const save = async (training: string): Promise<void> => {
    const command = { workbook, clock, words: CHECK_SHEET_WORDS, scope: 'tracker' } as const;
    const added = sessionOf(typed, training, codes);
    const written = await job.run({
      label: words.session.writing,
      work: (options) => addSession({ ...command, added, tables: trackerFr }, options),
      tell: ({ session, attendances }) => words.session.written(session, attendances),
    });
    if (written !== null) setDone(written);
  };
  const [training, setTraining] = useState('');
  if (done !== null) {
    const { session, attendances, findings, figures } = done;
    const says = words.session.written(session, attendances);
    return (
      <Written title={words.session.title} says={says} findings={findings} onClose={onClose}>
        {figures !== null && <Gauge figures={figures} />}
      </Written>
    );
  }
  return (
    <FormDialog
      title={words.session.title}
      yes={words.save}
      canAnswer={
        training.trim() !== '' && typed.start !== null && !isReversed(typed) && uncoded.length === 0
      }
      onYes={() => void save(training)}
      onClose={onClose}
    >
      {(tracker) => (
        <SessionFields
          tracker={tracker}
          typed={typed}
          uncoded={uncoded}
          onTraining={setTraining}
          onType={(change) => setTyped({ ...typed, ...change })}
        />
      )}
    </FormDialog>
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

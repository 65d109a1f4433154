import type { VNode } from 'preact';
import type { ListDraft } from '../../app/training/code-attendances';
import { CommandButton } from '../parts/button';
import { Fold } from '../parts/fold';
import { PlainList } from '../parts/paged-list';
import { useMessages } from '../state/pane-context';

/** What the list would add, what is left out and why, and the button that writes it. */
export function TrainingListPreview(props: {
  readonly draft: ListDraft;
  readonly onWrite: () => void;
}): VNode {
  const { draft, onWrite } = props;
  const { coded, row } = draft;
  const words = useMessages().training.list;
  const { attendances, left, alreadyListed } = coded;
  return (
    <div class="stack tight">
      <p class="strong">{words.summary(coded)}</p>
      <p class="small-text">{words.knownHint}</p>
      {alreadyListed.length > 0 && <p class="card soft">{words.alreadyListed(alreadyListed)}</p>}
      {attendances.length > 0 && (
        <Fold title={words.rows}>
          {() => (
            <PlainList
              label={words.rows}
              lines={attendances.map(({ code, session, mark, job: work, basin }) =>
                [code, session, mark, work, basin].filter((part) => part !== '').join(' · '),
              )}
            />
          )}
        </Fold>
      )}
      {left.length > 0 && (
        <Fold title={words.left(left.length)}>
          {() => (
            <PlainList
              label={words.left(left.length)}
              lines={left.map(({ line, reason }) => words.leftLine(row + line, reason))}
            />
          )}
        </Fold>
      )}
      <CommandButton look="primary" isDisabled={attendances.length === 0} onClick={onWrite}>
        {words.write(attendances.length)}
      </CommandButton>
    </div>
  );
}

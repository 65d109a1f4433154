import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { CheckBox } from '../parts/fields';
import { Icon } from '../parts/icon';
import { PagedList } from '../parts/paged-list';
import { Tag } from '../parts/tag';
import { useMessages } from '../state/pane-context';
import type { ReviewedRow } from './review-rows';
import { RowEditor } from './row-editor';
import type { StepProps } from './step-props';

type RowListProps = StepProps & {
  readonly label: string;
  readonly rows: readonly ReviewedRow[];
};

/** New rows, each on a compact line that opens on what can be put right in it. */
export function RowList(props: RowListProps): VNode {
  return (
    <PagedList label={props.label} items={props.rows} keyOf={({ key }) => key}>
      {(row) => <RowLine {...props} row={row} />}
    </PagedList>
  );
}

function RowLine(props: RowListProps & { readonly row: ReviewedRow }): VNode {
  const { row, decisions, onDecide } = props;
  const { structure: words, intake } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const { action, isAccepted, key, notes } = row;
  const isJoined = decisions.corrections.some((one) => one.key === key && one.joinAbove === true);
  const name = action.id === '' ? action.title : `${action.id} – ${action.title}`;
  const window = words.window(action.start, action.end);
  const refuse = (isRefused: boolean): void => {
    const others = decisions.refused.filter((held) => held !== key);
    onDecide({ ...decisions, refused: isRefused ? [...others, key] : others });
  };
  return (
    <div class="row-line">
      <div class="row-head">
        <CheckBox
          name={name}
          label=""
          isChecked={isAccepted}
          isDisabled={isJoined}
          onChange={(isChecked) => refuse(!isChecked)}
        />
        <button
          type="button"
          class="row-open"
          aria-expanded={isOpen}
          aria-label={words.edit.open(action.title)}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span class="row-title">
            {action.title} <span class="faint small-text id">{action.id}</span>
          </span>
          <Icon name={isOpen ? 'up' : 'down'} />
        </button>
      </div>
      <div class="row-facts">
        {isJoined ? (
          <span class="small-text">{words.edit.joined}</span>
        ) : (
          <>
            <span class="line small-text">
              <Tag look={action.status === null ? 'warning' : 'brand'}>
                {action.status ?? words.preview.toTell}
              </Tag>
              <span>
                {action.dueText === '' ? window : words.preview.due(action.dueText, window)}
              </span>
            </span>
            {notes.map((note) => (
              <span key={note.code} class="small-text note">
                {intake.tellNote(note)}
              </span>
            ))}
          </>
        )}
        {isOpen && <RowEditor {...props} onClose={() => setIsOpen(false)} />}
      </div>
    </div>
  );
}

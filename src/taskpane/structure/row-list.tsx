import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { collapseSpaces } from '../../lib/text';
import { CheckBox } from '../parts/check-box';
import { Icon } from '../parts/icon';
import { NamedRow } from '../parts/named-row';
import { PagedList } from '../parts/paged-list';
import { Tag } from '../parts/tag';
import { useMessages } from '../state/pane-context';
import { type ReviewedRow, saidByAll } from './review-rows';
import { RowEditor } from './row-editor';
import type { StepProps } from './step-props';

type RowListProps = StepProps & {
  readonly label: string;
  readonly rows: readonly ReviewedRow[];
};

/** New rows, each on a compact line that opens on what can be put right in it. What all say stands above them. */
export function RowList(props: RowListProps): VNode {
  const { intake } = useMessages();
  const shared = saidByAll(props.rows.map(({ notes }) => notes.map(intake.tellNote)));
  return (
    <>
      {shared.map((sentence) => (
        <p key={sentence} class="small-text note">
          {sentence}
        </p>
      ))}
      <PagedList label={props.label} items={props.rows} keyOf={({ key }) => key}>
        {(row) => <RowLine {...props} row={row} shared={shared} />}
      </PagedList>
    </>
  );
}

type RowLineProps = RowListProps & {
  readonly row: ReviewedRow;
  readonly shared: readonly string[];
};

function RowLine(props: RowLineProps): VNode {
  const { row, decisions, onDecide } = props;
  const words = useMessages().structure;
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    opener.current?.focus();
    setIsOpen(false);
  };
  const { action, isAccepted, key } = row;
  const isJoined = decisions.corrections.some((one) => one.key === key && one.joinAbove === true);
  const name = action.id === '' ? action.title : `${action.id} – ${action.title}`;
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
          ref={opener}
          type="button"
          class="row-open"
          aria-expanded={isOpen}
          aria-label={words.edit.open(action.title)}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span class="row-title">
            <NamedRow {...action} />
          </span>
          <Icon name={isOpen ? 'up' : 'down'} />
        </button>
      </div>
      <div class="row-facts">
        {isJoined ? <span class="small-text">{words.edit.joined}</span> : <RowFacts {...props} />}
        {isOpen && <RowEditor {...props} onClose={close} />}
      </div>
    </div>
  );
}

/** How far it is, when it is due, and what there is to know of how it was read. */
function RowFacts({ row: { action, notes, asksStatus }, shared }: RowLineProps): VNode {
  const { structure: words, intake } = useMessages();
  const window = words.window(action.start, action.end);
  const told = notes
    .map((note) => intake.tellNote(note))
    .filter((sentence) => !shared.includes(sentence));
  const isSaid =
    ['', ...window.split(' ')].includes(action.dueText) ||
    told.some((sentence) => collapseSpaces(sentence).includes(collapseSpaces(action.dueText)));
  return (
    <>
      <span class="small-text">
        {action.status !== null && <Tag look="brand">{action.status}</Tag>}
        {asksStatus && <Tag look="warning">{words.preview.toTell}</Tag>}{' '}
        {isSaid ? window : words.preview.due(action.dueText, window)}
      </span>
      {told.map((sentence) => (
        <span key={sentence} class="small-text note">
          {sentence}
        </span>
      ))}
    </>
  );
}

import type { RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActionFields } from '../../programme/intake/plan/corrections';
import { piecesOf } from '../../lib/text';
import { ACTION_TYPES, STATUSES } from '../../programme/tracker/lists';
import { showLocation } from '../../workbook/location';
import { Button } from '../parts/button';
import { choicesOf, SelectField, TextField } from '../parts/fields';
import { useMessages, usePane } from '../state/pane-context';
import { cutPlace, cuttableWords, type ReviewedRow } from './review-rows';
import { withCorrection } from './row-decisions';
import type { StepProps } from './step-props';

/** What can be put right in a row before it is written: its fields, its cut, what it goes on from. */
export function RowEditor(
  props: StepProps & { readonly row: ReviewedRow; readonly onClose: () => void },
): VNode {
  const { row, plan, decisions, onDecide, onClose } = props;
  const words = useMessages().structure.edit;
  const { action, key } = row;
  const [typed, setTyped] = useState<Partial<ActionFields>>({});
  const others = decisions.corrections.filter((one) => one.key !== key);
  const isTyped = Object.keys(typed).length > 0;
  const keep = (): void => {
    if (isTyped) onDecide(withCorrection(decisions, { key, fields: typed }));
    setTyped({});
  };
  const form = usePressedBeside(keep);
  return (
    <form
      ref={form}
      class="card soft row-editor"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Office on the web would answer Escape by focusing the first thing of the pane.
        event.stopPropagation();
        onClose();
      }}
    >
      <RowFields
        now={{ ...action, ...typed }}
        strands={plan.content.lists.strands.map(({ name }) => name)}
        onType={(change) => setTyped({ ...typed, ...change })}
      />
      <div class="line">
        <Button isSmall isSubmit look="primary">
          {words.save}
        </Button>
        {(isTyped || others.length < decisions.corrections.length) && (
          <Button
            isSmall
            look="quiet"
            onClick={() => {
              onDecide({ ...decisions, corrections: others });
              onClose();
            }}
          >
            {words.reset}
          </Button>
        )}
      </div>
      <Cut {...props} />
      <Origin {...props} />
    </form>
  );
}

/** What was typed and not saved is kept before anything else that is pressed in the pane is done. */
function usePressedBeside(keep: () => void): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const hear = ({ target }: MouseEvent): void => {
      if (target instanceof Node && form.current?.contains(target) === false) keep();
    };
    document.addEventListener('click', hear, true);
    return () => document.removeEventListener('click', hear, true);
  });
  return form;
}

/** What the row may belong to, and the cell it was read in. */
function Origin(props: StepProps & { readonly row: ReviewedRow }): VNode {
  const { row, plan, decisions, onDecide } = props;
  const { workbook } = usePane();
  const { structure } = useMessages();
  const { location } = row;
  return (
    <div class="line">
      <Button
        isSmall
        isDisabled={plan.report.rows[0]?.key === row.key}
        look="quiet"
        onClick={() => onDecide(withCorrection(decisions, { key: row.key, joinAbove: true }))}
      >
        {structure.edit.join}
      </Button>
      {location !== null && (
        <button type="button" class="link small-text" onClick={() => void workbook.goTo(location)}>
          {structure.preview.source(showLocation(location))}
        </button>
      )}
    </div>
  );
}

function RowFields(props: {
  readonly now: ActionFields;
  readonly strands: readonly string[];
  readonly onType: (change: Partial<ActionFields>) => void;
}): VNode {
  const { now, strands, onType } = props;
  const { fields, edit: words } = useMessages().structure;
  const isListed = now.strand === '' || strands.includes(now.strand);
  // As it is typed: a name that is not begun yet would take its separator away.
  const [partners, setPartners] = useState(now.partners.join('; '));
  const text = (name: 'title' | 'dueText' | 'owner' | 'site'): VNode => (
    <TextField
      label={fields[name] ?? name}
      value={now[name]}
      onInput={(value) => onType({ [name]: value })}
    />
  );
  const choice = (name: 'strand' | 'type' | 'status', among: readonly string[]): VNode => (
    <SelectField
      label={fields[name] ?? name}
      value={now[name] ?? ''}
      choices={choicesOf(among, '–')}
      onChoose={(value) => onType({ [name]: name === 'strand' ? value : value || null })}
    />
  );
  return (
    <>
      {text('title')}
      <div class="pair">
        {choice('strand', isListed ? strands : [now.strand, ...strands])}
        {choice('type', ACTION_TYPES)}
        {choice('status', STATUSES)}
        {text('dueText')}
        {text('owner')}
        {text('site')}
      </div>
      <TextField
        label={fields['partners'] ?? ''}
        value={partners}
        hint={words.partnersHint}
        onInput={(value) => {
          setPartners(value);
          onType({ partners: piecesOf(value, ';') });
        }}
      />
    </>
  );
}

/** The words of the source: where the caret stands, a second row may begin. */
function Cut(props: StepProps & { readonly row: ReviewedRow }): VNode | null {
  const { row, decisions, onDecide } = props;
  const words = useMessages().structure.edit;
  const area = useRef<HTMLTextAreaElement>(null);
  const [at, setAt] = useState(0);
  const { text, from } = cuttableWords(row.action);
  if (text === '') return null;
  const look = (): void => setAt(cutPlace(text, area.current?.selectionStart ?? 0));
  const canCut = at > 0 && at < text.length;
  return (
    <div class="stack tight">
      <label class="field small-text">
        {words.originalText}
        <textarea
          ref={area}
          class="input to-copy"
          rows={2}
          aria-readonly
          value={text}
          onBeforeInput={(event) => event.preventDefault()}
          onClick={look}
          onKeyUp={look}
        />
      </label>
      <div class="line">
        <Button
          isSmall
          look="quiet"
          isDisabled={!canCut}
          about={canCut ? undefined : words.cutHint}
          onClick={() => onDecide(withCorrection(decisions, { key: row.key, cutAt: from + at }))}
        >
          {words.cut}
        </Button>
        {!canCut && <span class="hint">{words.cutHint}</span>}
      </div>
    </div>
  );
}

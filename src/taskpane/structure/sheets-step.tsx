import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { programmeTitleOf } from '../../app/new-tracker';
import { bestProposal } from '../../app/structure';
import type { CalendarDate } from '../../lib/calendar-date';
import { CHOSEN_KINDS, type SheetAnalysis } from '../../programme/intake/analysis';
import type { ProposedAction } from '../../programme/reading/proposal';
import { Button } from '../parts/button';
import { CheckBox } from '../parts/check-box';
import { DateField, namedChoices, Select, TextField } from '../parts/fields';
import { useMessages, usePane } from '../state/pane-context';
import type { StepProps } from './step-props';

/** When the document was written, then one line a sheet: what it is, whether it is read. */
export function SheetsStep(props: StepProps): VNode {
  const words = useMessages().structure;
  const sources = props.draft.analysis.sheets.filter(({ kind }) => kind !== 'tracker');
  return (
    <>
      <DocumentDate {...props} />
      <ProgrammeTitle {...props} />
      <section class="stack tight">
        <h2>{words.sheets.title}</h2>
        <ul class="list" aria-label={words.sheets.title}>
          {sources.map((sheet) => (
            <li key={sheet.sheet}>
              <SheetLine sheet={sheet} {...props} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function DocumentDate({ draft, onAnswer }: StepProps): VNode | null {
  const words = useMessages().structure.reference;
  const { referenceDate, needsReferenceDate } = draft.analysis;
  const [value, setValue] = useState<CalendarDate | null>(referenceDate?.date ?? null);
  if (referenceDate === null && !needsReferenceDate) return null;
  return (
    <section class={referenceDate === null ? 'card asked' : 'card'}>
      <p class="small-text">{referenceDate === null ? words.ask : words.from(referenceDate)}</p>
      <DateField
        label={words.title}
        value={value}
        onChange={(date) => {
          setValue(date);
          if (date !== null) onAnswer({ referenceDate: date });
        }}
      />
    </section>
  );
}

/** What a new tracker is called on its pages. */
function ProgrammeTitle({ draft, decisions, onDecide }: StepProps): VNode | null {
  const words = useMessages().structure.programme;
  const { analysis, snapshot, existing } = draft;
  if (existing !== null || analysis.isEmpty) return null;
  return (
    <TextField
      label={words.title}
      hint={words.hint}
      value={decisions.programmeTitle ?? programmeTitleOf(analysis, snapshot)}
      onInput={(programmeTitle) => onDecide({ ...decisions, programmeTitle })}
    />
  );
}

function SheetLine(props: StepProps & { readonly sheet: SheetAnalysis }): VNode {
  const { sheet, draft, decisions, onAnswer } = props;
  const { workbook } = usePane();
  const { structure, intake } = useMessages();
  const words = structure.sheets;
  const { selected, kinds } = draft.analysis.answers;
  const isEmpty = sheet.reason.code === 'ignored-empty';
  const kind = kinds[sheet.sheet] ?? 'automatic';
  const isGiven = ({ basis, key }: ProposedAction): boolean =>
    basis === 'explicit' || decisions.implied.includes(key);
  const given = sheet.reading.actions.filter(isGiven).length;
  return (
    <div class="sheet-line">
      <div class="line spread">
        <CheckBox
          label={<span class="strong">{sheet.sheet}</span>}
          name={words.take(sheet.sheet)}
          isChecked={sheet.isSelected}
          isDisabled={sheet.kind === 'ignored'}
          onChange={(isChecked) =>
            onAnswer({ selected: { ...selected, [sheet.sheet]: isChecked } })
          }
        />
        <span class="line small-text">
          {sheet.isSelected && <span>{words.rows(sheet.counts.written, given)}</span>}
          <button
            type="button"
            class="link"
            aria-label={words.see(sheet.sheet)}
            onClick={() => void workbook.goTo({ sheet: sheet.sheet, row: 0, column: 0 })}
          >
            {words.seeShort}
          </button>
        </span>
      </div>
      {!isEmpty && (
        <Select
          name={words.kind(sheet.sheet)}
          value={kind}
          choices={namedChoices(['automatic', ...CHOSEN_KINDS] as const, {
            ...words.kinds,
            automatic: kind === 'automatic' ? words.recognised[sheet.kind] : words.automatic,
          })}
          onChoose={(chosen) => onAnswer({ kinds: { ...kinds, [sheet.sheet]: chosen } })}
        />
      )}
      <WhatItGives {...props} />
      {sheet.notices
        .filter(({ code }) => code !== sheet.reason.code)
        .map((notice) => (
          <p key={notice.code} class="small-text">
            {intake.tellNote(notice)}
          </p>
        ))}
    </div>
  );
}

/** Why a sheet is of its kind; where it gives no row, that, and what it would give as another. */
function WhatItGives(props: StepProps & { readonly sheet: SheetAnalysis }): VNode {
  const { draft, onAnswer } = props;
  const { sheet, kind, reason, isSelected, counts } = props.sheet;
  const { structure, intake } = useMessages();
  const words = structure.sheets;
  const { kinds } = draft.analysis.answers;
  const proposal = draft.proposals[sheet];
  const isRead = isSelected || (reason.code === 'kind-chosen' && kinds[sheet] !== 'none');
  return (
    <>
      <p class="small-text faint">{intake.tellNote(reason)}</p>
      {isRead && counts.written === 0 && kind !== 'name-list' && (
        <p class="small-text">{words.gives(structure.preview.explained(counts.reasons))}</p>
      )}
      {draft.attendanceLists.includes(sheet) && <p class="small-text">{words.attendance}</p>}
      {proposal !== undefined && (
        <p class="small-text">
          <Button
            isSmall
            look={bestProposal(draft) === sheet ? 'primary' : 'plain'}
            about={sheet}
            onClick={() => onAnswer({ kinds: { ...kinds, [sheet]: proposal.kind } })}
          >
            {words.readAs(words.kinds[proposal.kind])}
          </Button>{' '}
          {words.proposal(proposal)}
        </p>
      )}
    </>
  );
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { isOpen } from '../../programme/tracker/lateness';
import { STATUSES } from '../../programme/tracker/lists';
import { Button } from '../parts/button';
import { FillDialog } from '../parts/fill-dialog';
import { useMessages } from '../state/pane-context';
import type { ReviewedRow } from './review-rows';
import { withFilled } from './row-decisions';
import type { StepProps } from './step-props';

/** What is asked of every row of a tracker, and one value may give to many. */
const FIELDS = ['status', 'owner', 'strand'] as const;
type Field = (typeof FIELDS)[number];

/** What several of the new rows lack, each to be given to as many of them as one likes. */
export function LackingValues(
  props: StepProps & { readonly rows: readonly ReviewedRow[] },
): VNode | null {
  const { plan, decisions, onDecide } = props;
  const { structure, check } = useMessages();
  const [asked, setAsked] = useState<Field | null>(null);
  const rows = props.rows.filter(({ isAccepted }) => isAccepted);
  const known: Readonly<Record<Field, readonly string[]>> = {
    status: STATUSES,
    owner: [...new Set(rows.map(({ action }) => action.owner))].filter((name) => name !== ''),
    strand: plan.content.lists.strands.map(({ name }) => name),
  };
  const lacking = (field: Field): readonly ReviewedRow[] =>
    rows.filter(({ action }) => !action[field] && (field !== 'owner' || isOpen(action)));
  // A plan without any strand is no worse for it.
  const shown = FIELDS.filter((field) => field !== 'strand' || known.strand.length > 0).filter(
    (field) => lacking(field).length > 1,
  );
  if (shown.length === 0) return null;
  const nameOf = (field: Field): string => structure.fields[field] ?? field;
  return (
    <section class="stack tight">
      <h2>{structure.lacking.title}</h2>
      <p class="small-text">{structure.lacking.help}</p>
      <div class="line">
        {shown.map((field) => (
          <Button
            key={field}
            isSmall
            count={`(${String(lacking(field).length)})`}
            onClick={() => setAsked(field)}
          >
            {check.fillTitle(nameOf(field))}
          </Button>
        ))}
      </div>
      {asked !== null && (
        <FillDialog
          header={nameOf(asked)}
          rows={lacking(asked).map(({ key, action: { title, id } }) => ({ key, title, id }))}
          keyOf={({ key }) => key}
          choices={known[asked]}
          isOpen={asked === 'owner'}
          onClose={() => setAsked(null)}
          onYes={(chosen, value) => {
            setAsked(null);
            const keys = chosen.map(({ key }) => key);
            onDecide(withFilled(decisions, keys, { [asked]: value }));
          }}
        />
      )}
    </section>
  );
}

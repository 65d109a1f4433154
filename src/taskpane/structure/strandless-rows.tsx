import type { VNode } from 'preact';
import type { PlanDecisions, PlannedRow, TrackerPlan } from '../../programme/intake/plan/plan';
import { SelectField } from '../parts/fields';
import { useMessages } from '../state/pane-context';
import { withCorrection } from './correct-rows';
import type { StepProps } from './step-props';

/** « À quel volet appartiennent ces lignes ? », once for the rows of a sheet. */
export function StrandlessRows({ draft, plan, decisions, onDecide }: StepProps): VNode {
  const words = useMessages().structure.strandless;
  const groups = new Map<string, PlannedRow[]>();
  for (const row of strandlessRows(plan, decisions)) {
    const sheet = row.location?.sheet ?? '';
    groups.set(sheet, [...(groups.get(sheet) ?? []), row]);
  }
  const { strands } = draft.analysis.lists;
  return (
    <section class="stack tight">
      <h2>{words.title}</h2>
      {[...groups].map(([sheet, rows]) => (
        <SelectField
          key={sheet}
          label={words.ask(sheet, rows.length)}
          value={sharedStrand(rows)}
          choices={[
            { value: '', text: words.none },
            ...strands.map(({ name }) => ({ value: name, text: name })),
          ]}
          onChoose={(strand) =>
            onDecide(
              rows.reduce(
                (now, { key }) => withCorrection(now, { key, fields: { strand } }),
                decisions,
              ),
            )
          }
        />
      ))}
    </section>
  );
}

/** The rows whose strand the source does not say, whether or not the user has said it since. */
export function strandlessRows(
  { report }: TrackerPlan,
  { corrections }: PlanDecisions,
): readonly PlannedRow[] {
  const said = new Set(
    corrections.flatMap(({ key, fields }) => (fields?.strand === undefined ? [] : [key])),
  );
  return report.rows.filter(({ key, action }) => action.strand === '' || said.has(key));
}

function sharedStrand(rows: readonly PlannedRow[]): string {
  const [first, ...others] = new Set(rows.map(({ action }) => action.strand));
  return others.length === 0 ? (first ?? '') : '';
}

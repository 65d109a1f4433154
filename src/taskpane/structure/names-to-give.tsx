import type { VNode } from 'preact';
import type { StrandQuestion, WorkbookAnalysis } from '../../programme/intake/analysis';
import { TextField } from '../parts/fields';
import { useMessages } from '../state/pane-context';
import type { StepProps } from './step-props';

/** « À quel volet appartiennent ces lignes ? », once for the rows of a sheet under one heading. */
export function StrandlessRows({ draft, plan, onAnswer }: StepProps): VNode {
  const words = useMessages().structure.strandless;
  const { groupStrands } = draft.analysis.answers;
  return (
    <NamesToGive
      title={words.title}
      hint={words.hint}
      questions={strandlessOf(draft.analysis).map(({ key, sheet, group, rows }) => ({
        key,
        ask: words.ask(sheet, group, rows),
      }))}
      given={groupStrands}
      among={plan.content.lists.strands.map(({ name }) => name)}
      onGive={(given) => onAnswer({ groupStrands: { ...groupStrands, ...given } })}
    />
  );
}

/** The training of the sessions of a sheet, once for all of them. */
export function NamelessSessions({ draft, onAnswer }: StepProps): VNode {
  const words = useMessages().structure.nameless;
  const { nameless, answers, lists } = draft.analysis;
  const { sessionTrainings } = answers;
  return (
    <NamesToGive
      title={words.title}
      hint={words.hint}
      questions={nameless.map(({ sheet, rows }) => ({ key: sheet, ask: words.ask(sheet, rows) }))}
      given={sessionTrainings}
      among={lists.trainings}
      onGive={(given) => onAnswer({ sessionTrainings: { ...sessionTrainings, ...given } })}
    />
  );
}

/** One name for many rows, to be chosen or written. */
function NamesToGive(props: {
  readonly title: string;
  readonly hint: string;
  readonly questions: readonly { readonly key: string; readonly ask: string }[];
  readonly given: Readonly<Record<string, string>>;
  readonly among: readonly string[];
  readonly onGive: (given: Readonly<Record<string, string>>) => void;
}): VNode {
  const { title, hint, questions, given, among, onGive } = props;
  return (
    <section class="stack tight">
      <h2>{title}</h2>
      {questions.map(({ key, ask }) => (
        <TextField
          key={key}
          label={ask}
          hint={hint}
          value={given[key] ?? ''}
          among={among}
          onCommit={(name) => onGive({ [key]: name.trim() })}
        />
      ))}
    </section>
  );
}

/** Of the sheets that are read. */
export function strandlessOf({ sheets, strandless }: WorkbookAnalysis): readonly StrandQuestion[] {
  const taken = new Set(sheets.flatMap(({ sheet, isSelected }) => (isSelected ? [sheet] : [])));
  return strandless.filter(({ sheet }) => taken.has(sheet));
}

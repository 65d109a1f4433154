import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Messages } from '../../locales/messages';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { SelectField } from '../parts/fields';
import { useMessages } from '../state/pane-context';
import { SmallTable } from '../parts/small-table';

const KINDS = ['basin', 'year', 'programmeYear', 'cycle', 'job'] as const;
type Kind = (typeof KINDS)[number];

interface Line {
  readonly label: string;
  readonly persons: number;
}

/** Persons by basin, year, cycle or job; each breakdown adds up to the total. */
export function TrainingBreakdowns(props: { readonly figures: TrainingFigures }): VNode {
  const { training } = useMessages();
  const words = training.breakdowns;
  const [kind, setKind] = useState<Kind>('basin');
  const lines = linesOf(props.figures, kind, words);
  const total = lines.reduce((sum, { persons }) => sum + persons, 0);
  return (
    <section class="stack tight">
      <h2>{words.title}</h2>
      <SelectField
        label={words.by}
        value={kind}
        choices={KINDS.map((name) => ({ value: name, text: words[name] }))}
        onChoose={(value) => setKind(KINDS.find((name) => name === value) ?? 'basin')}
      />
      <SmallTable
        label={`${words.title} – ${words[kind]}`}
        headers={[words[kind], words.persons]}
        numberColumns={[1]}
        rows={[...lines, { label: words.total, persons: total }].map(({ label, persons }) => ({
          key: label,
          cells: [label, training.whole(persons)],
        }))}
      />
    </section>
  );
}

function linesOf(
  { breakdowns }: TrainingFigures,
  kind: Kind,
  words: Messages['training']['breakdowns'],
): readonly Line[] {
  const named = (shares: readonly { label: string | null; persons: number }[]): readonly Line[] =>
    shares.map(({ label, persons }) => ({ label: label ?? words.unknown, persons }));
  switch (kind) {
    case 'basin':
      return named(breakdowns.basins);
    case 'year':
      return named(breakdowns.calendarYears);
    case 'cycle':
      return named(breakdowns.cycles);
    case 'programmeYear':
      return breakdowns.programmeYears.map(({ index, persons }) => ({
        label: words.programmeYearName(index),
        persons,
      }));
    case 'job': {
      const { shares, unlisted } = breakdowns.jobs;
      const rest = unlisted === 0 ? [] : [{ label: words.unlisted, persons: unlisted }];
      return [...named(shares), ...rest];
    }
  }
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { sum } from '../../lib/numbers';
import type { Messages } from '../../locales/messages';
import { isExact, type TrainingFigures } from '../../programme/training/counts/figures';
import { namedChoices, SelectField } from '../parts/fields';
import { useMessages } from '../state/pane-context';

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
  const total = sum(lines.map(({ persons }) => persons));
  return (
    <section class="stack tight">
      <h2>{words.title}</h2>
      <SelectField
        label={words.by}
        value={kind}
        choices={namedChoices(KINDS, words)}
        onChoose={setKind}
      />
      <table class="small-table" aria-label={`${words.title} – ${words[kind]}`}>
        <thead>
          <tr>
            <th scope="col">{words[kind]}</th>
            <th scope="col" class="number">
              {isExact(props.figures.persons) ? words.persons : words.personsAtMost}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...lines, { label: words.total, persons: total }].map(({ label, persons }) => (
            <tr key={label}>
              <td>{label}</td>
              <td class="number">{training.whole(persons)}</td>
            </tr>
          ))}
        </tbody>
      </table>
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

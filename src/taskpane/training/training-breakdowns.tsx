import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { usePane } from '../state/pane-context';
import { SectionTitle } from '../parts/section-title';
import { SmallTable } from '../parts/small-table';

const KINDS = ['basin', 'year', 'programmeYear', 'cycle', 'job'] as const;
type Kind = (typeof KINDS)[number];

interface Line {
  readonly label: string;
  readonly persons: number;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** Persons by basin, year, cycle or job; each breakdown adds up to the total. */
export function TrainingBreakdowns(props: { readonly figures: TrainingFigures }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.training.breakdowns;
  const [kind, setKind] = useState<Kind>('basin');
  const lines = linesOf(props.figures, kind, words);
  const total = lines.reduce((sum, { persons }) => sum + persons, 0);
  return (
    <section className={styles.root}>
      <SectionTitle>{words.title}</SectionTitle>
      <Field label={words.by} orientation="horizontal">
        <Select
          value={kind}
          onChange={(_event, { value }) => setKind(KINDS.find((name) => name === value) ?? 'basin')}
        >
          {KINDS.map((name) => (
            <option key={name} value={name}>
              {words[name]}
            </option>
          ))}
        </Select>
      </Field>
      <SmallTable
        label={`${words.title} – ${words[kind]}`}
        headers={[words[kind], words.persons]}
        numberColumns={[1]}
        rows={[...lines, { label: words.total, persons: total }].map(({ label, persons }) => ({
          key: label,
          cells: [label, messages.training.whole(persons)],
        }))}
      />
    </section>
  );
}

function linesOf(
  { breakdowns }: TrainingFigures,
  kind: Kind,
  words: ReturnType<typeof usePane>['messages']['training']['breakdowns'],
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

import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SEVERITIES, type Severity } from '../../programme/checks/context/finding';
import type { ReportedFinding } from '../../programme/checks/report/report';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  filters: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  filter: { flex: '1 1 120px', minWidth: '0', gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Which findings are listed; null is every severity, '' every strand. */
export interface Filters {
  readonly severity: Severity | null;
  readonly strand: string;
}

export const NO_FILTERS: Filters = { severity: null, strand: '' };

/** The findings that the filters let through. */
export function keepFindings(
  findings: readonly ReportedFinding[],
  filters: Filters,
): readonly ReportedFinding[] {
  return findings.filter(
    ({ severity, strand }) =>
      (filters.severity === null || severity === filters.severity) &&
      (filters.strand === '' || strand === filters.strand),
  );
}

/** Two drop-downs: the severity, and the strands that have findings. */
export function FindingFilters(props: {
  readonly findings: readonly ReportedFinding[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}): ReactElement {
  const { findings, filters, onChange } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.check;
  const strands = [...new Set(findings.map(({ strand }) => strand))].filter((name) => name !== '');
  return (
    <div className={styles.filters}>
      <Field label={words.severity} className={styles.filter}>
        <Select
          value={filters.severity ?? ''}
          onChange={(_event, { value }) =>
            onChange({
              ...filters,
              severity: SEVERITIES.find((name) => name === value) ?? null,
            })
          }
        >
          <option value="">{words.all}</option>
          {SEVERITIES.map((name) => (
            <option key={name} value={name}>
              {messages.findings.severities[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.strand} className={styles.filter}>
        <Select
          value={filters.strand}
          onChange={(_event, { value }) => onChange({ ...filters, strand: value })}
        >
          <option value="">{words.all}</option>
          {strands.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

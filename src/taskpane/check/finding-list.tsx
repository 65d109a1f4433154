import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { WatchedSelection } from '../../excel/watch-edits';
import { type Problem, problemsOf } from '../../programme/checks/report/problems';
import type { CheckReport, ReportedFinding } from '../../programme/checks/report/report';
import { tellProblem } from '../../programme/checks/sheet/tell-problem';
import { FindingFilters, keepFindings, NO_FILTERS } from './finding-filters';
import { FindingItem } from './finding-item';
import { PagedList } from '../parts/paged-list';
import { usePane } from '../state/pane-context';
import { SectionTitle } from '../parts/section-title';
import { SEVERITY_LOOKS } from '../parts/severity-looks';
import { Tag } from '../parts/tag';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  chosen: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
});

interface FindingListProps {
  readonly report: CheckReport;
  /** The rows chosen in Excel: their findings come first. */
  readonly selection: WatchedSelection | null;
  readonly onFix: (finding: ReportedFinding) => void;
  readonly onAccept: (finding: ReportedFinding) => void;
}

/** The findings by rule, filtered by severity and strand; repeats are one entry that opens. */
export function FindingList(props: FindingListProps): ReactElement {
  const { report, selection } = props;
  const styles = useStyles();
  const { messages, isRowAsked } = usePane();
  const words = messages.check;
  const [filters, setFilters] = useState(NO_FILTERS);
  const kept = keepFindings(report.findings, filters);
  const ofSelection = kept.filter((finding) => isInRows(finding, selection));
  return (
    <section className={styles.root}>
      {report.findings.length > 0 && (
        <FindingFilters findings={report.findings} filters={filters} onChange={setFilters} />
      )}
      {ofSelection.length > 0 && <ChosenRow {...props} findings={ofSelection} />}
      {ofSelection.length === 0 && isRowAsked && <Text>{words.chosenRowClean}</Text>}
      {kept.length === 0 && (
        <Text>{report.findings.length === 0 ? words.none : words.noneShown}</Text>
      )}
      <PagedList
        label={words.list}
        items={problemsOf(kept)}
        keyOf={({ key }) => key}
        codeOf={({ code }) => code}
      >
        {(group) => <GroupEntry {...props} group={group} />}
      </PagedList>
      <Unchecked report={report} />
    </section>
  );
}

/** The findings of the rows chosen in Excel. */
function ChosenRow(
  props: FindingListProps & { readonly findings: readonly ReportedFinding[] },
): ReactElement {
  const { findings, onFix, onAccept } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const title = messages.check.chosenRow(findings.length);
  return (
    <section className={styles.chosen}>
      <SectionTitle>{title}</SectionTitle>
      <PagedList
        label={title}
        items={findings}
        keyOf={({ fingerprint }) => fingerprint}
        codeOf={({ code }) => code}
      >
        {(finding) => <FindingItem finding={finding} onFix={onFix} onAccept={onAccept} />}
      </PagedList>
    </section>
  );
}

/** What this Excel or this workbook did not let be checked, and why. */
function Unchecked({ report }: Pick<FindingListProps, 'report'>): ReactElement | null {
  const { messages } = usePane();
  const { unchecked } = report;
  if (unchecked.length === 0) return null;
  return (
    <details>
      <summary>{messages.check.unchecked(unchecked.length)}</summary>
      <ul>
        {unchecked.map((rule) => (
          <li key={`${rule.code}-${rule.why}-${rule.what}`}>
            <Text size={200}>{`${rule.code} – ${messages.findings.unchecked(rule)}`}</Text>
          </li>
        ))}
      </ul>
    </details>
  );
}

function isInRows({ place }: ReportedFinding, selection: WatchedSelection | null): boolean {
  if (place.kind !== 'cell' || selection?.area == null || selection.sheet !== place.sheet) {
    return false;
  }
  const { row, rowCount } = selection.area;
  return place.row >= row && place.row < row + rowCount;
}

/** One finding as it is; several of one rule folded under their count. */
function GroupEntry(props: FindingListProps & { readonly group: Problem }): ReactElement {
  const { group, onFix, onAccept } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const findings = [...group.findings, ...group.accepted];
  const [only] = findings;
  if (findings.length === 1 && only !== undefined) {
    return <FindingItem finding={only} onFix={onFix} onAccept={onAccept} />;
  }
  const title = tellProblem({ ...group, findings }, messages.findings).says;
  return (
    <Accordion collapsible>
      <AccordionItem value="group">
        <AccordionHeader size="small">
          <span className={styles.group}>
            {only !== undefined && (
              <Tag look={SEVERITY_LOOKS[only.severity]}>
                {messages.findings.severities[only.severity]}
              </Tag>
            )}
            {title}
          </span>
        </AccordionHeader>
        <AccordionPanel>
          <PagedList label={title} items={findings} keyOf={({ fingerprint }) => fingerprint}>
            {(finding) => <FindingItem finding={finding} onFix={onFix} onAccept={onAccept} />}
          </PagedList>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

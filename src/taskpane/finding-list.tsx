import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  makeStyles,
  Select,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { WatchedSelection } from '../excel/watch-edits';
import { SEVERITIES, type Severity } from '../programme/checks/finding';
import {
  type CheckReport,
  type FindingGroup,
  groupFindings,
  type ReportedFinding,
} from '../programme/checks/report';
import { FindingItem } from './finding-item';
import { usePane } from './pane-context';

/** Groups and findings shown before « Afficher de plus ». */
const PAGE = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  chosen: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  filters: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  filter: { flex: '1 1 120px', minWidth: '0', gridTemplateColumns: 'minmax(0, 1fr)' },
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
  const { messages, words: frame, isRowAsked } = usePane();
  const words = messages.check;
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [strand, setStrand] = useState('');
  const [shown, setShown] = useState(PAGE);
  const strands = [...new Set(report.findings.map((finding) => finding.strand))].filter(
    (name) => name !== '',
  );
  const kept = report.findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (strand === '' || finding.strand === strand),
  );
  const groups = groupFindings(kept);
  const ofSelection = kept.filter((finding) => isInRows(finding, selection));
  return (
    <section>
      <div className={styles.filters}>
        <Field label={words.severity} className={styles.filter}>
          <Select
            value={severity ?? ''}
            onChange={(_event, { value }) =>
              setSeverity(SEVERITIES.find((name) => name === value) ?? null)
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
          <Select value={strand} onChange={(_event, { value }) => setStrand(value)}>
            <option value="">{words.all}</option>
            {strands.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      </div>
      {ofSelection.length > 0 && <ChosenRow {...props} findings={ofSelection} />}
      {ofSelection.length === 0 && isRowAsked && <Text block>{words.chosenRowClean}</Text>}
      {kept.length === 0 && (
        <Text>{report.findings.length === 0 ? words.none : words.noneShown}</Text>
      )}
      <ul className={styles.list} aria-label={words.list}>
        {groups.slice(0, shown).map((group) => (
          <li key={group.code} className={styles.item} data-code={group.code}>
            <GroupEntry {...props} group={group} />
          </li>
        ))}
      </ul>
      {groups.length > shown && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + PAGE)}>
          {frame.more(Math.min(PAGE, groups.length - shown))}
        </Button>
      )}
      {report.unchecked.length > 0 && (
        <details>
          <summary>{words.unchecked(report.unchecked.length)}</summary>
          <ul>
            {report.unchecked.map((rule) => (
              <li key={`${rule.code}-${rule.why}-${rule.what}`}>
                <Text size={200}>{`${rule.code} – ${messages.findings.unchecked(rule)}`}</Text>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The findings of the rows chosen in Excel. */
function ChosenRow(
  props: FindingListProps & { readonly findings: readonly ReportedFinding[] },
): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const title = messages.check.chosenRow(props.findings.length);
  return (
    <section className={styles.chosen}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <ul className={styles.list} aria-label={title}>
        {props.findings.slice(0, PAGE).map((finding) => (
          <li key={finding.fingerprint} className={styles.item} data-code={finding.code}>
            <FindingItem finding={finding} onFix={props.onFix} onAccept={props.onAccept} />
          </li>
        ))}
      </ul>
    </section>
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
function GroupEntry(props: FindingListProps & { readonly group: FindingGroup }): ReactElement {
  const { group, onFix, onAccept } = props;
  const { messages, words: frame } = usePane();
  const [shown, setShown] = useState(PAGE);
  const { findings } = group;
  const [only] = findings;
  if (findings.length === 1 && only !== undefined) {
    return <FindingItem finding={only} onFix={onFix} onAccept={onAccept} />;
  }
  return (
    <Accordion collapsible>
      <AccordionItem value="group">
        <AccordionHeader size="small">
          {messages.findings.groupTitle(group.code, findings.length)}
        </AccordionHeader>
        <AccordionPanel>
          {findings.slice(0, shown).map((finding) => (
            <FindingItem
              key={finding.fingerprint}
              finding={finding}
              onFix={onFix}
              onAccept={onAccept}
            />
          ))}
          {findings.length > shown && (
            <Button appearance="subtle" size="small" onClick={() => setShown(shown + PAGE)}>
              {frame.more(Math.min(PAGE, findings.length - shown))}
            </Button>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SEVERITIES } from '../../programme/checks/context/finding';
import { automaticFixes, type CheckReport } from '../../programme/checks/report/report';
import { usePane } from '../state/pane-context';
import { SEVERITY_LOOKS } from '../parts/severity-looks';
import { Tag } from '../parts/tag';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Whether the workbook can be shared, how many findings of each severity, and the safe fixes at once. */
export function Verdict(props: {
  readonly report: CheckReport;
  readonly onFixAll: () => void;
}): ReactElement {
  const { report, onFixAll } = props;
  const styles = useStyles();
  const { messages, job } = usePane();
  const words = messages.check;
  const safe = automaticFixes(report).length;
  return (
    <>
      {report.isReadyToShare !== null && (
        <Text size={400} weight="semibold" role="note">
          {report.isReadyToShare ? words.ready : words.blocking(report.counts.blocking)}
        </Text>
      )}
      <div className={styles.counts}>
        {SEVERITIES.map((severity) => (
          <Tag key={severity} look={SEVERITY_LOOKS[severity]}>
            {words.count(messages.findings.severities[severity], report.counts[severity])}
          </Tag>
        ))}
      </div>
      {safe > 0 && (
        <div>
          <Button disabled={job.isRunning} onClick={onFixAll}>
            {words.fixAll(safe)}
          </Button>
        </div>
      )}
    </>
  );
}

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingPlace } from '../../programme/checks/context/finding';
import type { ReportedFinding } from '../../programme/checks/report/report';
import { showPlace } from '../../programme/checks/rules/show-place';
import { tellFinding } from '../../programme/checks/sheet/words';
import type { CellLocation } from '../../workbook/location';
import { usePane } from '../state/pane-context';
import { SEVERITY_LOOKS } from '../parts/severity-looks';
import { Tag } from '../parts/tag';
import { tabThatHelps } from '../parts/way-out';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** One finding: its sentence, its cell, and what can be done about it. */
export function FindingItem(props: {
  readonly finding: ReportedFinding;
  readonly onFix: (finding: ReportedFinding) => void;
  readonly onAccept: (finding: ReportedFinding) => void;
}): ReactElement {
  const { finding, onFix, onAccept } = props;
  const styles = useStyles();
  const { messages, words: frame, workbook, job, openTab, tellFailure } = usePane();
  const words = messages.check;
  const { says, todo } = tellFinding(finding, messages.findings);
  const { place, severity, acceptance } = finding;
  const tab = tabThatHelps(finding.code);
  const goTo = async (): Promise<void> => {
    const target = targetOf(place);
    const gone = target === null ? null : await workbook.goTo(target);
    if (gone?.ok === false) job.tellRefusal(tellFailure(gone.error));
  };
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Tag look={SEVERITY_LOOKS[severity]}>{messages.findings.severities[severity]}</Tag>
        <Text size={200}>{finding.code}</Text>
        <Text size={200} weight="semibold">
          {showPlace(place)}
        </Text>
      </div>
      <Text size={200}>{says}</Text>
      {todo !== '' && <Text size={200}>{todo}</Text>}
      {acceptance !== null && (
        <Text size={200} italic>
          {words.accepted(acceptance.reason)}
        </Text>
      )}
      <div className={styles.buttons}>
        {place.kind !== 'workbook' && (
          <Button size="small" onClick={() => void goTo()}>
            {words.goTo}
          </Button>
        )}
        {finding.fix !== null && acceptance === null && (
          <Button size="small" disabled={job.isRunning} onClick={() => onFix(finding)}>
            {words.fix}
          </Button>
        )}
        {tab !== null && (
          <Button size="small" onClick={() => openTab(tab)}>
            {words.openTab(frame.tabs[tab])}
          </Button>
        )}
        {severity === 'warning' && acceptance === null && (
          <Button size="small" disabled={job.isRunning} onClick={() => onAccept(finding)}>
            {words.accept}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The cell a finding leads to: the first of a sheet, of hidden rows or of hidden columns. */
function targetOf(place: FindingPlace): CellLocation | null {
  switch (place.kind) {
    case 'workbook':
      return null;
    case 'sheet':
      return { sheet: place.sheet, row: 0, column: 0 };
    case 'cell':
      return { sheet: place.sheet, row: place.row, column: place.column };
    case 'lines': {
      const { sheet, direction, first } = place;
      const isRows = direction === 'rows';
      return { sheet, row: isRows ? first : 0, column: isRows ? 0 : first };
    }
  }
}

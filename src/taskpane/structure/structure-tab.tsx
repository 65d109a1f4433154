import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { preview, type StructureDraft } from '../../app/structure';
import type { IntakeAnswers } from '../../programme/intake/analysis';
import type { PlanDecisions } from '../../programme/intake/plan/plan';
import { FirstRun } from './first-run';
import { usePane } from '../state/pane-context';
import { SheetList } from './sheet-list';
import { StructurePreview } from './structure-preview';
import { StructureQuestions } from './structure-questions';
import { useStructure } from './use-structure';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  /** Always at hand under a long preview; the panel's own padding lies below. */
  foot: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  write: { width: '100%' },
});

/** Reads the workbook, asks what must be asked, shows what would be written, then writes it. */
export function StructureTab(): ReactElement {
  const styles = useStyles();
  const { messages, job, isUndoneByExcel, undoCount } = usePane();
  const words = messages.structure;
  const { draft, hasWritten, decisions, decide, read, write, answer } = useStructure();
  return (
    <div className={styles.root}>
      {draft === null && !hasWritten && undoCount === 0 && <FirstRun />}
      {hasWritten && draft === null ? (
        <Text>
          {words.next} {words.goBack(isUndoneByExcel)}
        </Text>
      ) : (
        <Text>{words.intro}</Text>
      )}
      <Button
        appearance={draft === null ? 'primary' : 'secondary'}
        disabled={job.isRunning}
        onClick={() => void read()}
      >
        {words.analyse}
      </Button>
      {draft !== null && (
        <Analysed
          draft={draft}
          decisions={decisions}
          onAnswer={answer}
          onDecide={decide}
          onWrite={() => void write()}
        />
      )}
    </div>
  );
}

function Analysed(props: {
  readonly draft: StructureDraft;
  readonly decisions: PlanDecisions;
  readonly onAnswer: (change: Partial<IntakeAnswers>) => void;
  readonly onDecide: (decisions: PlanDecisions) => void;
  readonly onWrite: () => void;
}): ReactElement {
  const { draft, decisions, onAnswer, onDecide, onWrite } = props;
  const styles = useStyles();
  const { messages, job } = usePane();
  const words = messages.structure;
  const { analysis, existing, asked } = draft;
  const plan = useMemo(() => preview(draft, decisions), [draft, decisions]);
  const label =
    existing !== null ? words.update : analysis.isEmpty ? words.createEmpty : words.create;
  return (
    <>
      {analysis.isEmpty && <Text>{existing === null ? words.nothing : words.nothingBesides}</Text>}
      <StructureQuestions analysis={analysis} asked={asked} onAnswer={onAnswer} />
      <SheetList analysis={analysis} onAnswer={onAnswer} />
      {!analysis.isEmpty && (
        <StructurePreview plan={plan} decisions={decisions} onDecide={onDecide} />
      )}
      {analysis.needsReferenceDate && <Text role="note">{words.preview.waitsForDate}</Text>}
      <div className={styles.foot}>
        <Button
          className={styles.write}
          appearance="primary"
          disabled={job.isRunning || analysis.needsReferenceDate}
          onClick={onWrite}
        >
          {label}
        </Button>
      </div>
    </>
  );
}

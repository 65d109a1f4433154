import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { analyse, preview, reanalyse, type StructureDraft, writeTracker } from '../app/structure';
import { structureFr } from '../locales/structure.fr';
import { type IntakeAnswers, NO_ANSWERS } from '../programme/intake/analysis';
import { NO_DECISIONS, type PlanDecisions } from '../programme/intake/plan/plan';
import { FirstRun } from './first-run';
import { usePane } from './pane-context';
import { SheetList } from './sheet-list';
import { StructurePreview } from './structure-preview';
import { StructureQuestions } from './structure-questions';

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
  const { messages, workbook, job } = usePane();
  const words = messages.structure;
  const [draft, setDraft] = useState<StructureDraft | null>(null);
  const [hasWritten, setHasWritten] = useState(false);
  const [decisions, setDecisions] = useState<PlanDecisions>(NO_DECISIONS);

  const read = async (answers: IntakeAnswers): Promise<void> => {
    const found = await job.run({
      label: words.analysing,
      work: (options) => analyse(workbook, answers, options),
      tell: ({ analysis }) => {
        const taken = analysis.sheets.filter(({ isSelected }) => isSelected);
        const rows = taken.reduce(
          (sum, { reading }) => sum + reading.actions.length + reading.sessions.length,
          0,
        );
        return words.analysed(taken.length, rows);
      },
    });
    if (found !== null) setDraft(found);
  };
  const write = async (): Promise<void> => {
    const answers = draft?.analysis.answers ?? NO_ANSWERS;
    const written = await job.run({
      label: words.writing,
      work: (options) =>
        writeTracker(workbook, { answers, decisions, words: structureFr }, options),
      tell: ({ report }) => words.written(report),
    });
    if (written === null) return;
    setDraft(null);
    setHasWritten(true);
    setDecisions(NO_DECISIONS);
  };
  const answer = (change: Partial<IntakeAnswers>): void => {
    if (draft === null) return;
    setDraft(reanalyse(draft, { ...draft.analysis.answers, ...change }));
  };
  return (
    <div className={styles.root}>
      {draft === null && !hasWritten && <FirstRun />}
      <Text>{hasWritten && draft === null ? words.next : words.intro}</Text>
      <Button
        appearance={draft === null ? 'primary' : 'secondary'}
        disabled={job.isRunning}
        onClick={() => void read(draft?.analysis.answers ?? NO_ANSWERS)}
      >
        {words.analyse}
      </Button>
      {draft !== null && (
        <Analysed
          draft={draft}
          decisions={decisions}
          onAnswer={answer}
          onDecide={setDecisions}
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
  const { analysis, existing } = draft;
  const label =
    existing !== null ? words.update : analysis.isEmpty ? words.createEmpty : words.create;
  return (
    <>
      {analysis.isEmpty && <Text>{words.nothing}</Text>}
      <StructureQuestions analysis={analysis} onAnswer={onAnswer} />
      <SheetList analysis={analysis} onAnswer={onAnswer} />
      {!analysis.isEmpty && (
        <StructurePreview
          plan={preview(draft, decisions)}
          decisions={decisions}
          onDecide={onDecide}
        />
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

import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { bestProposal, newsOf, preview } from '../../app/structure';
import { Button, CommandButton } from '../parts/button';
import { IconButton } from '../parts/icon-button';
import { Stuck } from '../parts/stuck';
import { useMessages, usePane } from '../state/pane-context';
import { reviewedRows } from './review-rows';
import { ReviewStep } from './review-step';
import { SheetsStep } from './sheets-step';
import type { StepProps } from './step-props';
import { useStructure } from './use-structure';
import { WordsStep } from './words-step';

/** Reads the workbook, asks what must be asked, shows what would be written, then writes it. */
export function StructureTab(): VNode {
  const { isUndoneByExcel, takeErrand, errandCount, openTab, job } = usePane();
  const words = useMessages().structure;
  const structure = useStructure();
  const { draft, hasWritten, hasKept, decisions, decide, read, write, answer } = structure;
  useEffect(() => {
    if (takeErrand('analyse') !== null) void read();
    // An errand is taken once, whatever else changes.
  }, [errandCount]);
  const create = async (): Promise<void> => {
    if (await write()) openTab('home');
  };
  return (
    <div class="stack">
      {draft === null && (
        <>
          <p>
            {hasWritten ? `${words.next} ${words.goBack(isUndoneByExcel)}` : words.intro}
            {hasKept && ` ${words.kept}`}
          </p>
          <CommandButton look="primary" onClick={() => void read()}>
            {words.analyse}
          </CommandButton>
        </>
      )}
      {draft !== null && (
        <Analysed
          draft={draft}
          decisions={decisions}
          onAnswer={answer}
          onDecide={(now) => {
            job.rest();
            decide(now);
          }}
          onRead={() => void read()}
          onWrite={() => void create()}
        />
      )}
    </div>
  );
}

const CONTENTS: Readonly<Record<StepName, (props: StepProps) => VNode>> = {
  sheets: SheetsStep,
  words: WordsStep,
  review: ReviewStep,
};

function Analysed(
  props: Omit<StepProps, 'plan'> & { readonly onRead: () => void; readonly onWrite: () => void },
): VNode {
  const { draft, decisions, onRead } = props;
  const { job } = usePane();
  const words = useMessages().structure;
  const [step, setStep] = useState<StepName>('sheets');
  const plan = useMemo(() => preview(draft, decisions), [draft, decisions]);
  const Content = CONTENTS[step];
  const { analysis, existing } = draft;
  const isLeftOut = Object.values(analysis.answers.selected).includes(false);
  const alone = bestProposal(draft) !== null ? 'proposed' : isLeftOut ? 'unticked' : 'found';
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    // What was pressed may be gone, and what is new begins at the top.
    const asked = step === 'sheets' ? document.querySelector<HTMLElement>('.asked input') : null;
    (asked ?? document.querySelector<HTMLElement>('.step[aria-current="step"]'))?.focus();
    document.querySelector('.content')?.scrollTo(0, 0);
  }, [step]);
  return (
    <>
      <div class="step-line">
        <Stepper step={step} onChoose={setStep} />
        <IconButton
          name={words.analyse}
          icon="refresh"
          isDisabled={job.isRunning}
          onClick={onRead}
        />
      </div>
      {analysis.isEmpty && <p>{words.nothing[existing === null ? alone : 'besides']}</p>}
      <Content {...props} plan={plan} />
      <Foot {...props} plan={plan} step={step} onStep={setStep} />
    </>
  );
}

/** Back, on, and what writes the tracker: at hand at every step, green at the last. */
function Foot(
  props: Pick<StepProps, 'draft' | 'decisions' | 'plan'> & {
    readonly step: StepName;
    readonly onStep: (step: StepName) => void;
    readonly onWrite: () => void;
  },
): VNode {
  const { draft, decisions, plan, step, onStep, onWrite } = props;
  const words = useMessages().structure;
  const { analysis, existing } = draft;
  const at = STEPS.indexOf(step);
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]];
  const isNews = newsOf(draft, plan).next !== 'nothing';
  // Nothing to read again: the steps lead nowhere.
  const isBare = existing === null && analysis.isEmpty;
  const waits = analysis.needsReferenceDate;
  const { waitsForDate, nothingNew } = words.preview;
  const why = waits ? waitsForDate : isNews ? null : nothingNew;
  const name =
    existing !== null ? words.update : analysis.isEmpty ? words.createEmpty : words.create;
  const toReview = reviewedRows(plan, decisions).filter(({ isDoubtful }) => isDoubtful).length;
  const count =
    existing === null && plan.report.added.actions > 0
      ? words.createCount(plan.report.added.actions, toReview)
      : undefined;
  return (
    <Stuck edge="bottom" look="foot">
      {why !== null && (
        <p class="small-text" role="note">
          {waits && before !== undefined ? (
            <Button
              look={after === undefined ? 'primary' : 'plain'}
              onClick={() => onStep('sheets')}
            >
              {why}
            </Button>
          ) : (
            why
          )}
        </p>
      )}
      {before !== undefined && !isBare && (
        <Button onClick={() => onStep(before)}>{words.previous}</Button>
      )}
      {after !== undefined && !isBare && (
        <Button look="primary" onClick={() => onStep(after)}>
          {words.nextStep}
        </Button>
      )}
      <CommandButton
        look={(after === undefined || isBare) && bestProposal(draft) === null ? 'primary' : 'plain'}
        count={count}
        isDisabled={why !== null}
        about={why ?? undefined}
        onClick={onWrite}
      >
        {name}
      </CommandButton>
    </Stuck>
  );
}

const STEPS = ['sheets', 'words', 'review'] as const;
type StepName = (typeof STEPS)[number];

/** The three steps, where one is, and the way to any of them. */
function Stepper(props: {
  readonly step: StepName;
  readonly onChoose: (step: StepName) => void;
}): VNode {
  const { step, onChoose } = props;
  const words = useMessages().structure;
  return (
    <ol class="stepper" aria-label={words.steps.label}>
      {STEPS.map((name, index) => (
        <li key={name}>
          <button
            type="button"
            class="step"
            aria-current={name === step ? 'step' : undefined}
            onClick={() => onChoose(name)}
          >
            <span class="step-number" aria-hidden="true">
              {index + 1}
            </span>
            {words.steps[name]}
          </button>
        </li>
      ))}
    </ol>
  );
}

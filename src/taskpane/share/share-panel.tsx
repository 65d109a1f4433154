import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { readHome } from '../../app/read-home';
import { isReady } from '../../app/share-copy';
import type { SharingPlan } from '../../programme/sharing/plan-copy';
import { Button, CommandButton } from '../parts/button';
import { CheckBox } from '../parts/check-box';
import { namedChoices, SelectField } from '../parts/fields';
import { useMessages, usePane } from '../state/pane-context';
import { Icon } from '../parts/icon';
import { useReading } from '../state/use-reading';
import { MADE_THERE } from '../status-line';
import { type Correcting, FaultsLeft, leftOf, ShareOutcome } from './share-outcome';
import { ShareChoices } from './share-choices';
import { type Share, useShare } from './use-share';

export interface SharePanelProps extends Correcting {
  readonly onClose: () => void;
}

/** « Préparer la copie à partager »: what goes and stays, then the copy, proven before it is opened. */
export function SharePanel({ onClose, ...correcting }: SharePanelProps): VNode {
  const words = useMessages().share;
  const share = useShare();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    void share.read();
    // Reads the file once, when the panel is opened.
  }, []);
  const { plan, copy, choose } = share;
  const isPlanned = plan !== null;
  const hasReady = copy !== null && isReady(copy);
  // What is left to put right comes before another copy.
  const isHeld = leftOf(plan?.faults ?? [], correcting.report).length > 0;
  useEffect(() => {
    // The walk goes on from what is to be decided, not from where the button was.
    if (isPlanned) panel.current?.querySelector('input')?.focus();
  }, [isPlanned]);
  return (
    <section ref={panel} class="stack apart" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p class="small-text">{words.intro}</p>
      {plan === null ? (
        <Unread share={share} />
      ) : (
        <>
          <OldSheets plan={plan} />
          <ShareChoices plan={plan} onKeep={share.keep} />
          {plan.replaceable.size > 0 && (
            <CheckBox
              isChecked={plan.persons === 'left-out'}
              onChange={(isTicked) => choose({ persons: isTicked ? 'left-out' : 'corrected' })}
              label={words.replaceable([...plan.replaceable.keys()])}
            />
          )}
          <SelectField
            label={words.hidden}
            value={plan.hidden}
            choices={namedChoices(['shown', 'emptied'] as const, words.hiddenChoices)}
            onChoose={(hidden) => choose({ hidden })}
          />
          <p class="small-text">
            {words.masked(plan.maskedCounts)} {words.also}
          </p>
          {!hasReady && <Outcome share={share} {...correcting} />}
          <div class="pair">
            <CommandButton
              look={hasReady || isHeld ? 'plain' : 'primary'}
              onClick={() => void share.make()}
            >
              {words.make}
            </CommandButton>
            <ReadAgain look="quiet" share={share} />
          </div>
          {hasReady && <Outcome share={share} {...correcting} />}
        </>
      )}
      <Button look="quiet" onClick={onClose}>
        {words.close}
      </Button>
    </section>
  );
}

/** The sheets that would go as they are though they are older than the tracker, and where they are made again. */
function OldSheets({ plan }: { readonly plan: SharingPlan }): VNode | null {
  const { words, openTab } = usePane();
  const { check } = useMessages();
  const { value: state } = useReading(readHome, true);
  const kept = plan.sheets.flatMap(({ sheet, isKept }) => (isKept ? [sheet] : []));
  const old = state?.kind === 'tracker' ? state.home.old.filter((name) => kept.includes(name)) : [];
  return old.length === 0 ? null : (
    <div class="notice warning">
      <Icon name="warning" />
      <p>{words.home.behind({ old, unfilled: [] })}</p>
      <Button isSmall onClick={() => openTab('home')}>
        {check.openTab(words.tabs.home)}
      </Button>
    </div>
  );
}

/** The file could not be read: to be tried again, unless there is no tracker to make a copy of. */
function Unread({ share }: { readonly share: Share }): VNode {
  const { job, openTab, words: frame } = usePane();
  const { check } = useMessages();
  const { state } = job;
  return state.kind === 'failed' && MADE_THERE.includes(state.failure.code) ? (
    <Button look="primary" onClick={() => openTab('structure')}>
      {check.openTab(frame.tabs.structure)}
    </Button>
  ) : (
    <ReadAgain look="primary" share={share} />
  );
}

function ReadAgain({
  look,
  share,
}: {
  readonly look: 'primary' | 'quiet';
  readonly share: Share;
}): VNode {
  return (
    <CommandButton look={look} onClick={() => void share.read()}>
      {useMessages().share.again}
    </CommandButton>
  );
}

/** What stands in the way of a copy, or what became of the one just made: that is brought into view. */
function Outcome({ share, ...correcting }: Correcting & { readonly share: Share }): VNode {
  const { copy, plan } = share;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (copy !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [copy]);
  return (
    <div ref={place}>
      {copy === null ? (
        <FaultsLeft faults={plan?.faults ?? []} share={share} {...correcting} />
      ) : (
        <ShareOutcome copy={copy} share={share} {...correcting} />
      )}
    </div>
  );
}

import type { VNode } from 'preact';
import { isProven, isReady, type ProvenCopy } from '../../app/share-copy';
import type { FindingPlace } from '../../programme/checks/context/finding';
import type { Finding } from '../../programme/checks/report/judged-finding';
import type { CheckReport } from '../../programme/checks/report/report';
import { showPlace } from '../../programme/checks/context/show-place';
import { tellFinding } from '../../programme/checks/sheet/words';
import { isReplaceable } from '../../programme/sharing/replaced-words';
import { VerdictWords } from '../parts/verdict-words';
import type { Ask } from '../parts/asked';
import { useGoTo } from '../parts/use-go-to';
import { CommandButton } from '../parts/button';
import { IconButton } from '../parts/icon-button';
import { useMessages } from '../state/pane-context';
import { rowNameOf } from '../parts/named-row';
import type { Share } from './use-share';

/** Reasons shown at once; the copy is made again after they are put right. */
const SHOWN = 8;

/** What the proof of the copy says: it can be opened, or why not and where. */
export function ShareOutcome(
  props: { readonly copy: ProvenCopy; readonly share: Share } & Correcting,
): VNode | null {
  const { copy, share, ...correcting } = props;
  if (isReady(copy)) return <Ready copy={copy} share={share} />;
  if (isProven(copy))
    return <FaultsLeft faults={copy.proof.faults} share={share} {...correcting} />;
  return <Stopped copy={copy} share={share} />;
}

/** What puts right in the workbook what a copy stumbles over. */
export interface Correcting {
  /** The findings as they are now, corrections included; null when none were looked for. */
  readonly report: CheckReport | null;
  readonly onAsk: Ask;
}

function Ready({ copy, share }: { readonly copy: ProvenCopy; readonly share: Share }): VNode {
  const { share: words, findings } = useMessages();
  const left = words.left(copy.left);
  const { remarks } = copy.proof;
  return (
    <section class="verdict done">
      <VerdictWords sign="done" says={words.ready} />
      <p class="small-text">{words.proof(copy)}</p>
      {left !== '' && <p class="small-text">{left}</p>}
      {copy.counts.unvalued > 0 && <p class="small-text">{words.unvalued(copy.counts.unvalued)}</p>}
      {remarks.length > 0 && (
        <>
          <p class="small-text strong">{words.remarks}</p>
          <Reasons reasons={remarks.map((one) => reasonOf(one, tellFinding(one, findings).says))} />
        </>
      )}
      <div class="pair">
        <CommandButton look="primary" onClick={() => void share.openCopy()}>
          {words.openCopy}
        </CommandButton>
        {share.canDownload && (
          <CommandButton onClick={share.download}>{words.download}</CommandButton>
        )}
      </div>
    </section>
  );
}

/** The faults that were not put right since the workbook was read. */
export function leftOf(faults: readonly Finding[], report: CheckReport | null): readonly Finding[] {
  if (report === null) return faults;
  return faults.filter((fault) =>
    report.findings.some(({ fingerprint }) => fingerprint === fault.fingerprint),
  );
}

/** What keeps any copy from being ready. */
export function FaultsLeft(
  props: { readonly faults: readonly Finding[]; readonly share: Share } & Correcting,
): VNode | null {
  const { faults, share, report, onAsk } = props;
  const { share: words, findings } = useMessages();
  const reasons = leftOf(faults, report).map((fault): Reason => {
    const reason = withWayOut(reasonOf(fault, tellFinding(fault, findings).says), fault, share);
    const now = report?.findings.find(({ fingerprint }) => fingerprint === fault.fingerprint);
    if (now?.fix == null) return reason;
    return { ...reason, onFix: () => onAsk({ kind: 'fix', findings: [now] }) };
  });
  if (reasons.length === 0) return null;
  return <Blocking title={words.faulty(reasons.length)} reasons={reasons} />;
}

function Stopped({ copy, share }: { readonly copy: ProvenCopy; readonly share: Share }): VNode {
  const { proof } = copy;
  const { share: words, findings } = useMessages();
  // What stops the copy is a fault of its workbook too: told once.
  const found = new Map([...proof.faults, ...proof.stops].map((one) => [one.fingerprint, one]));
  const reasons = [
    ...[...found.values()].map((one) =>
      withWayOut(reasonOf(one, tellFinding(one, findings).says), one, share),
    ),
    ...proof.codes.map((place) => ({ place, says: words.code(showPlace(place)) })),
    ...proof.broken.map((place) => ({ place, says: words.broken(showPlace(place)) })),
  ];
  return <Blocking title={words.stopped} reasons={reasons} />;
}

function Blocking({
  title,
  reasons,
}: {
  readonly title: string;
  readonly reasons: readonly Reason[];
}): VNode {
  const { share: words } = useMessages();
  return (
    <section class="verdict blocking">
      <VerdictWords sign="blocking" says={title} />
      <Reasons reasons={reasons} />
      <p class="small-text">{words.afterStop}</p>
    </section>
  );
}

interface Reason {
  readonly place: FindingPlace;
  readonly says: string;
  readonly onFix?: () => void;
  /** Leaves out of the copy the words of persons, and keeps them in the workbook. */
  readonly onLeaveOut?: () => void;
}

/** What is said of a row begins with its title. */
function reasonOf(finding: Finding, says: string): Reason {
  const row = rowNameOf(finding);
  return { place: finding.place, says: row === null ? says : `${row.title || row.id} – ${says}` };
}

function withWayOut(reason: Reason, finding: Finding, { plan, choose }: Share): Reason {
  if (plan === null || plan.persons === 'left-out') return reason;
  if (!isReplaceable(finding, plan.replaceable)) return reason;
  return { ...reason, onLeaveOut: () => choose({ persons: 'left-out' }) };
}

/** What was found, each with the way to its cell in the working file. */
function Reasons({ reasons }: { readonly reasons: readonly Reason[] }): VNode {
  const { share: words, check } = useMessages();
  const goTo = useGoTo();
  return (
    <ul class="list">
      {reasons.slice(0, SHOWN).map(({ place, says, onFix, onLeaveOut }, at) => (
        <li key={`${String(at)} ${says}`} class="line">
          <span class="small-text">
            {says} {place.kind !== 'workbook' && <span class="faint">{showPlace(place)}</span>}
          </span>
          {onFix !== undefined && (
            <CommandButton isSmall look="quiet" onClick={onFix}>
              {check.fix}
            </CommandButton>
          )}
          {onLeaveOut !== undefined && (
            <CommandButton isSmall look="quiet" onClick={onLeaveOut}>
              {words.leaveOut}
            </CommandButton>
          )}
          {place.kind !== 'workbook' && (
            <IconButton name={check.goTo} icon="goTo" onClick={() => void goTo(place)} />
          )}
        </li>
      ))}
      {reasons.length > SHOWN && <li class="small-text">{words.more(reasons.length - SHOWN)}</li>}
    </ul>
  );
}

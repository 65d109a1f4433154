import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatFrenchDate, fromExcelSerial } from '../../lib/calendar-date';
import { SEVERITIES, type Severity } from '../../programme/checks/context/finding';
import type { CheckReport } from '../../programme/checks/report/report';
import type { Finding } from '../../programme/checks/report/judged-finding';
import type { Tracker } from '../../programme/tracker/tracker';
import { CommandButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { headerAt, NamedRow, type RowName, rowNameAt } from '../parts/named-row';
import { PagedList } from '../parts/paged-list';
import { Stuck } from '../parts/stuck';
import { useMessages, usePane } from '../state/pane-context';
import { FindingLine, SeverityIcon } from './finding-line';
import type { Ask } from '../parts/asked';
import type { WatchedPlace } from './use-live-check';

/**
 * What there is to say of the row the user is at: the one just typed in, or the one chosen. It stands
 * at the foot of the tab and moves nothing of the list.
 */
export function RowPanel(props: {
  readonly report: CheckReport;
  readonly tracker: Tracker;
  readonly place: WatchedPlace | null;
  readonly onAsk: Ask;
  readonly onFix: (findings: readonly Finding[]) => void;
}): VNode | null {
  const { report, tracker, place, onAsk, onFix } = props;
  const { isRowAsked } = usePane();
  const words = useMessages().check;
  const [toggled, setToggled] = useState<{ place: WatchedPlace; isOpen: boolean } | null>(null);
  const area = place?.area ?? null;
  const row =
    place === null || area === null ? null : rowNameAt(tracker, { ...place, row: area.row });
  if (place === null || row === null) return null;
  const findings = report.findings.filter((finding) => isAt(finding, place));
  const isTyped = place.kind === 'typed';
  const isOpen = toggled?.place === place ? toggled.isOpen : isTyped || isRowAsked;
  if (findings.length === 0 && !isTyped && !isRowAsked) return null;
  const title = isTyped ? words.lastTyped : words.chosenRow;
  const dates = findings.find((finding) => follows(finding, tracker));
  // What is only worth knowing is left to the list, unless the row was asked about.
  const shown = findings.filter((finding) => {
    return isRowAsked || finding === dates || finding.severity !== 'info';
  });
  const infoCount = findings.length - shown.length;
  return (
    <Stuck edge="bottom" look="row-panel" label={title}>
      <button
        type="button"
        class="fold-line"
        aria-expanded={isOpen}
        onClick={() => setToggled({ place, isOpen: !isOpen })}
      >
        <PanelWords title={title} row={row} findings={findings} />
        <Icon name={isOpen ? 'down' : 'up'} />
      </button>
      {isOpen && findings.length === 0 && (
        <p class="small-text">{isTyped ? words.typedClean : words.chosenRowClean}</p>
      )}
      {isOpen && shown.length > 0 && (
        <PagedList
          label={title}
          items={shown}
          keyOf={({ fingerprint }) => fingerprint}
          codeOf={({ code }) => code}
        >
          {(finding) =>
            finding === dates ? (
              <FollowWords finding={finding} onFix={onFix} />
            ) : (
              <FindingLine finding={finding} isAlone isOfRow isCurrent={false} onAsk={onAsk} />
            )
          }
        </PagedList>
      )}
      {isOpen && infoCount > 0 && <p class="small-text faint">{words.andInfo(infoCount)}</p>}
    </Stuck>
  );
}

/** Which row it is, and how bad it is, in one line. */
function PanelWords(props: {
  readonly title: string;
  readonly row: RowName;
  readonly findings: readonly Finding[];
}): VNode {
  const { title, row, findings } = props;
  const words = useMessages().check;
  return (
    <>
      {findings.length === 0 ? (
        <span class="rightful">
          <Icon name="done" />
        </span>
      ) : (
        <SeverityIcon severity={worstOf(findings)} />
      )}
      <span class="row-words">
        <span class="strong">{title}</span>
        <span class="small-text">
          {findings.length === 0 ? '' : words.place(0, findings.length)}
        </span>
        <span class="row-name">
          <NamedRow {...row} />
        </span>
      </span>
    </>
  );
}

/** Moving a due date is one step: the dates follow the words that were typed. */
function FollowWords(props: {
  readonly finding: Finding;
  readonly onFix: (findings: readonly Finding[]) => void;
}): VNode {
  const { finding, onFix } = props;
  const words = useMessages().check;
  return (
    <div class="line">
      <SeverityIcon severity={finding.severity} />
      <span class="small-text">{words.datesBehind}</span>
      <CommandButton isSmall onClick={() => onFix([finding])}>
        {words.followWords(writtenDates(finding))}
      </CommandButton>
    </div>
  );
}

function worstOf(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((name) => findings.some(({ severity }) => severity === name)) ?? 'info';
}

function isAt({ place }: Finding, { sheet, area }: WatchedPlace): boolean {
  if (place.kind !== 'cell' || area === null || sheet !== place.sheet) return false;
  return place.row >= area.row && place.row < area.row + area.rowCount;
}

const DATE_HEADERS = ['Début', 'Fin', 'Précision'];

/** Whether its fix makes the dates of the row follow its words: asked by nothing but the words. */
function follows({ code, fix, acceptance }: Finding, tracker: Tracker): boolean {
  const writes = fix?.writes ?? [];
  return (
    acceptance === null &&
    writes.length > 1 &&
    fix?.edits.length === 0 &&
    // Words without their year get it along with the dates.
    (code === 'DAT-20' || writes.every((write) => DATE_HEADERS.includes(headerAt(tracker, write))))
  );
}

/** The days that the fix writes, each once. */
function writtenDates({ fix }: Finding): readonly string[] {
  const days = (fix?.writes ?? []).flatMap(({ after }) => {
    const day = typeof after === 'number' ? fromExcelSerial(after) : null;
    return day === null ? [] : [formatFrenchDate(day)];
  });
  return [...new Set(days)];
}

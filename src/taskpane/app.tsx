import type { VNode } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Header } from './header';
import { HomeTab } from './home/home-tab';
import { Part, PartBoundary, type PartLoader } from './parts/part';
import { useKeptFocus } from './state/keep-focus';
import { type Errand, type Pane, PaneProvider, type PaneServices } from './state/pane-context';
import { TABS, type TabName } from './state/tabs';
import { type Job, useJob } from './state/use-job';
import { StatusLine } from './status-line';
import { TabBar } from './tab-bar';

/** Whether the tab is the one looked at. */
interface TabProps {
  readonly isShown: boolean;
}

/** Each tab but the first comes with the part of the programme it runs, once it is opened. */
const PARTS: Readonly<Record<Exclude<TabName, 'home'>, PartLoader<TabProps>>> = {
  structure: async () => (await import('./structure/structure-tab')).StructureTab,
  check: async () => (await import('./check/check-tab')).CheckTab,
  training: async () => (await import('./training/training-tab')).TrainingTab,
  gantt: async () => (await import('./gantt/gantt-tab')).GanttTab,
};

/** The whole pane: header, tabs, status line. A tab keeps what it shows while another is open. */
export function App(props: {
  readonly services: PaneServices;
  readonly firstTab: TabName;
  readonly isRowAsked: boolean;
  readonly firstErrand: Errand | null;
}): VNode {
  const { services, firstTab, isRowAsked, firstErrand } = props;
  const [tab, setTab] = useState<TabName>(firstTab);
  const [opened, setOpened] = useState<ReadonlySet<TabName>>(new Set([firstTab]));
  const open = useCallback((chosen: TabName): void => {
    setTab(chosen);
    setOpened((before) => new Set([...before, chosen]));
  }, []);
  const pane = usePaneOf(services, { isRowAsked, firstErrand }, open);
  const { clear } = pane.job;
  const choose = (chosen: TabName): void => {
    if (chosen !== tab) clear();
    open(chosen);
  };
  useKeptFocus();
  useEffect(() => {
    // What had the focus may have gone, or be in a tab that is hidden now.
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    const isHidden = activeElement?.closest('[hidden], [role="tab"]') !== null;
    if (!isLost && !isHidden) return;
    if (!isLost || tab !== firstTab) document.getElementById(`tab-${tab}`)?.focus();
  }, [tab, firstTab]);
  return (
    <PaneProvider value={pane}>
      <div class="frame">
        <Header />
        <TabBar tab={tab} onOpen={choose} />
        <main class="content">
          {TABS.map((name) => (
            <div
              key={name}
              role="tabpanel"
              id={`panel-${name}`}
              aria-labelledby={`tab-${name}`}
              class="tab-panel"
              hidden={name !== tab}
            >
              <PartBoundary>
                {opened.has(name) &&
                  (name === 'home' ? (
                    <HomeTab isShown={tab === 'home'} />
                  ) : (
                    <Part load={PARTS[name]} given={{ isShown: name === tab }} />
                  ))}
              </PartBoundary>
            </div>
          ))}
        </main>
        <StatusLine />
      </div>
    </PaneProvider>
  );
}

/** The services with what the pane itself adds: its one job at a time and its sentences. */
function usePaneOf(
  services: PaneServices,
  { isRowAsked, firstErrand }: Pick<Pane, 'isRowAsked'> & { readonly firstErrand: Errand | null },
  open: (tab: TabName) => void,
): Pane {
  const { messages, hearCommands } = services;
  const job = useJob(messages.pane.notes);
  const { notify } = job;
  const [undoCount, setUndoCount] = useState(0);
  const tellUndone = useCallback(() => setUndoCount((count) => count + 1), []);
  const errands = useErrands(open, firstErrand);
  useEffect(() => hearCommands(notify), [hearCommands, notify]);
  useCommandsTaken(services, job);
  return useMemo(
    () => ({
      ...services,
      ...errands,
      isRowAsked,
      undoCount,
      tellUndone,
      job,
      words: messages.pane,
      tellFailure: messages.tellFailure,
    }),
    [services, errands, isRowAsked, undoCount, tellUndone, messages, job],
  );
}

/** A free pane runs the commands of the ribbon: what they write is then undone like the rest. */
function useCommandsTaken(services: PaneServices, { run, isRunning }: Job): void {
  useEffect(() => {
    if (isRunning) return undefined;
    const { takeCommands, workbook, clock, loadMessages, messages } = services;
    return takeCommands((name) => {
      void run({
        label: messages.pane.status.steps.computing,
        work: async (options) => {
          const { runCommand } = await import('./ribbon/run-command');
          return runCommand(name, { workbook, clock, messages: await loadMessages() }, options);
        },
        tell: String,
      });
    });
  }, [services, run, isRunning]);
}

/** What one tab asks of another: to be opened, and to begin with something. */
function useErrands(
  open: (tab: TabName) => void,
  first: Errand | null,
): Pick<Pane, 'openTab' | 'takeErrand' | 'errandCount'> {
  const waiting = useRef<Errand | null>(first);
  const [errandCount, setErrandCount] = useState(0);
  return useMemo(
    () => ({
      errandCount,
      openTab: (tab, errand) => {
        if (errand !== undefined) {
          waiting.current = errand;
          setErrandCount((count) => count + 1);
        }
        open(tab);
      },
      takeErrand: (...wanted) => {
        const { current } = waiting;
        if (current === null || !wanted.includes(current)) return null;
        waiting.current = null;
        return current;
      },
    }),
    [open, errandCount],
  );
}

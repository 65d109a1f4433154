import {
  FluentProvider,
  makeStyles,
  ProgressBar,
  type SelectTabData,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import {
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { tellFailure } from '../locales/messages';
import { Header } from './header';
import { type Pane, PaneProvider, type PaneServices, usePane } from './state/pane-context';
import { PartBoundary } from './parts/part-boundary';
import { StatusLine } from './status-line';
import { TABS, type TabName } from './state/tabs';
import { type ThemeName, themeOf } from './theme';
import { useJob } from './state/use-job';

const useStyles = makeStyles({
  frame: { height: '100vh', display: 'flex', flexDirection: 'column', minWidth: '0' },
  /** Zoomed or in a wide font, the tabs go on below rather than beyond the edge. */
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    flexWrap: 'wrap',
  },
  tab: {
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
  },
  content: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    /** What gets the focus is scrolled above the button that stays at the foot of a tab. */
    scrollPaddingBottom: '72px',
  },
  hidden: { display: 'none' },
});

const StructureTab = lazy(async () => ({
  default: (await import('./structure/structure-tab')).StructureTab,
}));
const CheckTab = lazy(async () => ({ default: (await import('./check/check-tab')).CheckTab }));
const TrainingTab = lazy(async () => ({
  default: (await import('./training/training-tab')).TrainingTab,
}));
const GanttTab = lazy(async () => ({ default: (await import('./gantt/gantt-tab')).GanttTab }));

/** Each tab comes with the part of the programme it runs, once it is opened. */
const CONTENTS: Readonly<Record<TabName, ReactElement>> = {
  structure: <StructureTab />,
  check: <CheckTab />,
  training: <TrainingTab />,
  gantt: <GanttTab />,
};

/** The whole pane: header, four tabs, status line. A tab keeps what it shows while another is open. */
export function App(props: {
  readonly services: PaneServices;
  readonly theme: ThemeName;
  readonly firstTab: TabName;
  readonly isRowAsked: boolean;
}): ReactElement {
  const { services, theme, firstTab, isRowAsked } = props;
  const styles = useStyles();
  const [tab, setTab] = useState<TabName>(firstTab);
  const [opened, setOpened] = useState<ReadonlySet<TabName>>(new Set([firstTab]));
  const open = useCallback((chosen: TabName): void => {
    setTab(chosen);
    setOpened((before) => new Set([...before, chosen]));
  }, []);
  const pane = usePaneOf(services, isRowAsked, open);
  return (
    <FluentProvider theme={themeOf(theme)} lang={services.messages.language}>
      <PaneProvider value={pane}>
        <div className={styles.frame}>
          <Header />
          <Tabs tab={tab} onOpen={open} />
          <main className={styles.content}>
            {TABS.map((name) => (
              <TabPanel key={name} name={name} isShown={name === tab}>
                {opened.has(name) && CONTENTS[name]}
              </TabPanel>
            ))}
          </main>
          <StatusLine />
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}

/** The services with what the pane itself adds: its one job at a time and its sentences. */
function usePaneOf(services: PaneServices, isRowAsked: boolean, openTab: Pane['openTab']): Pane {
  const { messages, hearCommands } = services;
  const job = useJob(messages.pane.notes);
  const { notify } = job;
  const [undoCount, setUndoCount] = useState(0);
  const tellUndone = useCallback(() => setUndoCount((count) => count + 1), []);
  useEffect(() => hearCommands(notify), [hearCommands, notify]);
  return useMemo(
    () => ({
      ...services,
      isRowAsked,
      openTab,
      undoCount,
      tellUndone,
      job,
      words: messages.pane,
      tellFailure: (failure) => tellFailure(messages.failures, failure),
    }),
    [services, isRowAsked, openTab, undoCount, tellUndone, messages, job],
  );
}

function Tabs(props: {
  readonly tab: TabName;
  readonly onOpen: (name: TabName) => void;
}): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const select = (_event: unknown, { value }: SelectTabData): void => {
    const chosen = TABS.find((name) => name === value);
    if (chosen !== undefined) props.onOpen(chosen);
  };
  return (
    <TabList
      className={styles.tabs}
      selectedValue={props.tab}
      onTabSelect={select}
      aria-label={words.tabs.label}
      size="small"
    >
      {TABS.map((name) => (
        <Tab
          key={name}
          value={name}
          id={`tab-${name}`}
          aria-controls={`panel-${name}`}
          className={styles.tab}
        >
          {words.tabs[name]}
        </Tab>
      ))}
    </TabList>
  );
}

function TabPanel(props: {
  readonly name: TabName;
  readonly isShown: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { name, isShown, children } = props;
  return (
    <div
      role="tabpanel"
      id={`panel-${name}`}
      aria-labelledby={`tab-${name}`}
      className={isShown ? undefined : styles.hidden}
    >
      <PartBoundary>
        <Suspense fallback={<ProgressBar aria-label={words.status.steps.opening} />}>
          {children}
        </Suspense>
      </PartBoundary>
    </div>
  );
}

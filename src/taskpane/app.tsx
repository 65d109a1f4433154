import {
  FluentProvider,
  makeStyles,
  type SelectTabData,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense, useEffect, useMemo, useState } from 'react';
import { tellFailure } from '../locales/messages';
import { Header } from './header';
import { PaneProvider, type PaneServices } from './pane-context';
import { StatusLine } from './status-line';
import { type ThemeName, themeOf } from './theme';
import { useJob } from './use-job';

export const TABS = ['structure', 'check', 'training', 'gantt'] as const;
export type TabName = (typeof TABS)[number];

const useStyles = makeStyles({
  frame: { height: '100vh', display: 'flex', flexDirection: 'column', minWidth: '0' },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  content: { flexGrow: 1, overflowY: 'auto', padding: tokens.spacingHorizontalM },
  hidden: { display: 'none' },
});

/** Each tab comes with the part of the programme it runs, once it is opened. */
const CONTENTS = {
  structure: lazy(async () => ({ default: (await import('./structure-tab')).StructureTab })),
  check: lazy(async () => ({ default: (await import('./check-tab')).CheckTab })),
  training: lazy(async () => ({ default: (await import('./training-tab')).TrainingTab })),
  gantt: lazy(async () => ({ default: (await import('./gantt-tab')).GanttTab })),
} as const;

/** The whole pane: header, four tabs, status line. A tab keeps what it shows while another is open. */
export function App(props: {
  readonly services: PaneServices;
  readonly theme: ThemeName;
  readonly firstTab: TabName;
  readonly isRowAsked: boolean;
}): ReactElement {
  const { services, theme, firstTab, isRowAsked } = props;
  const styles = useStyles();
  const job = useJob();
  const [tab, setTab] = useState<TabName>(firstTab);
  const [opened, setOpened] = useState<ReadonlySet<TabName>>(new Set([firstTab]));
  const { messages, hearCommands } = services;
  const { notify } = job;
  useEffect(() => hearCommands(notify), [hearCommands, notify]);
  const pane = useMemo(
    () => ({
      ...services,
      isRowAsked,
      job,
      words: messages.pane,
      tellFailure: (failure: Parameters<typeof tellFailure>[1]) =>
        tellFailure(messages.failures, failure),
    }),
    [services, isRowAsked, messages, job],
  );
  const select = (_event: unknown, { value }: SelectTabData): void => {
    const chosen = TABS.find((name) => name === value);
    if (chosen === undefined) return;
    setTab(chosen);
    setOpened((before) => new Set([...before, chosen]));
  };
  return (
    <FluentProvider theme={themeOf(theme)} lang={messages.language}>
      <PaneProvider value={pane}>
        <div className={styles.frame}>
          <Header />
          <TabList
            className={styles.tabs}
            selectedValue={tab}
            onTabSelect={select}
            aria-label={messages.pane.tabs.label}
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
                {messages.pane.tabs[name]}
              </Tab>
            ))}
          </TabList>
          <main className={styles.content}>
            {TABS.map((name) => {
              const Content = CONTENTS[name];
              return (
                <div
                  key={name}
                  role="tabpanel"
                  id={`panel-${name}`}
                  aria-labelledby={`tab-${name}`}
                  className={name === tab ? undefined : styles.hidden}
                >
                  {opened.has(name) && (
                    <Suspense fallback={null}>
                      <Content />
                    </Suspense>
                  )}
                </div>
              );
            })}
          </main>
          <StatusLine />
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}

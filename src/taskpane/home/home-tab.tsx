import type { VNode } from 'preact';
import { type Home, type HomeFigure, type HomeState, readHome } from '../../app/read-home';
import { usePane } from '../state/pane-context';
import { useReading } from '../state/use-reading';
import { err, ok } from '../../lib/result';
import { Button, CommandButton } from '../parts/button';
import { useState } from 'preact/hooks';
import { Icon } from '../parts/icon';
import { Part } from '../parts/part';
import { StatusDay } from '../parts/status-day';
import { keepCheck } from '../state/store';

/** Where the pane opens: what the programme is like today, and the work of the week. */
export function HomeTab({ isShown }: { readonly isShown: boolean }): VNode {
  const { words } = usePane();
  const home = useReading(readHome, isShown, ({ kind }) => kind === 'tracker');
  const { value: state, failure } = home;
  if (state === null) {
    return failure === null ? (
      <progress aria-label={words.status.steps.reading} />
    ) : (
      <p>{words.home.unread}</p>
    );
  }
  return (
    <div class="stack" aria-busy={home.isPast}>
      {state.kind === 'tracker' ? <Overview home={state.home} /> : <FirstSteps {...state} />}
    </div>
  );
}

/** Three sentences, or what was deleted, and one thing to do; a sample where the workbook has nothing yet. */
function FirstSteps({ isEmpty, why }: Extract<HomeState, { kind: 'no-tracker' }>): VNode {
  const { words, job, openSample, openTab, tellFailure } = usePane();
  const isNone = why.code === 'no-tracker';
  const open = (): void => {
    void job.run({
      label: words.firstRun.opening,
      work: async () =>
        (await openSample()) ? ok(null) : err({ code: 'excel-too-old', needs: 'ExcelApi 1.8' }),
      tell: () => words.firstRun.opened,
    });
  };
  return (
    <div class="stack welcome">
      {(isNone ? words.firstRun.sentences : [tellFailure(why)]).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <CommandButton look="primary" onClick={() => openTab('structure', 'analyse')}>
        {words.analyse}
      </CommandButton>
      {isEmpty && <CommandButton onClick={open}>{words.firstRun.sample}</CommandButton>}
    </div>
  );
}

const FORMS = {
  session: async () => (await import('../forms/session-form')).SessionForm,
  action: async () => (await import('../forms/action-form')).ActionForm,
  reminders: async () => (await import('../forms/reminders-dialog')).RemindersDialog,
  'status-date': async () => (await import('../settings-dialog')).StatusDateDialog,
} as const;

/** The state of the programme on its day, and the four jobs of the week. */
function Overview({ home }: { readonly home: Home }): VNode {
  const { words, openTab } = usePane();
  const [form, setForm] = useState<'session' | 'action' | 'reminders' | 'status-date' | null>(null);
  return (
    <>
      <p class="status-day">
        <StatusDay day={home.statusDate} onChange={() => setForm('status-date')} />
      </p>
      <Figures home={home} />
      <Freshness home={home} />
      <DueDates home={home} />
      <section class="stack tight apart">
        <h2>{words.home.week}</h2>
        <div class="actions">
          <CommandButton onClick={() => openTab('check', 'check-sharing')}>
            {words.home.checkSharing}
          </CommandButton>
          <CommandButton onClick={() => openTab('check', 'share-copy')}>
            {words.home.shareCopy}
          </CommandButton>
          <Button onClick={() => setForm('session')}>{words.home.addSession}</Button>
          <Button onClick={() => setForm('action')}>{words.home.addAction}</Button>
          <Button onClick={() => setForm('reminders')}>{words.home.reminders}</Button>
        </div>
      </section>
      {form !== null && (
        <Part key={form} load={FORMS[form]} given={{ onClose: () => setForm(null) }} />
      )}
    </>
  );
}

const SHOWN: readonly HomeFigure[] = ['late', 'soon', 'decisions', 'dwellings', 'persons'];

/** The figures of Synthèse; what cannot be known is left out: Synthèse says why. */
function Figures({ home }: { readonly home: Home }): VNode {
  const { words } = usePane();
  const { figures, hasSummary } = home;
  if (!hasSummary) return <p class="card soft">{words.home.noSummary}</p>;
  return (
    <dl class="figures">
      {SHOWN.map((name) => {
        const value = figures[name];
        if (value === null) return null;
        const isAlarm = name === 'late' && value > 0;
        return (
          <div key={name} class={isAlarm ? 'figure alarm' : 'figure'}>
            <dt>{words.home.figures[name](home)}</dt>
            <dd>{words.home.number(value)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What is older than the tracker, and the one button that puts all of it right. */
function Freshness({ home }: { readonly home: Home }): VNode {
  const { words, job, workbook, clock, store, openTab } = usePane();
  const { old, unfilled, check, hasSummary } = home;
  const update = async (): Promise<void> => {
    const updated = await job.run({
      label: words.home.updating,
      work: async (options) =>
        (await import('./run-update')).runUpdate({ workbook, clock }, options),
      tell: words.home.updated,
    });
    if (updated !== null) keepCheck(store, { scope: 'tracker', at: clock.timeOfDay() });
  };
  // Sheets just made wait to be filled: they are not old, and hold nothing yet.
  const isEmpty = old.length === 0 && (!hasSummary || check === null);
  const isOld = old.length + unfilled.length > 0 || isEmpty;
  const past = isEmpty ? words.home.neverUpdated : words.home.behind(home);
  const blocking = isOld ? 0 : (check?.blocking ?? 0);
  const sign = blocking > 0 ? 'blocking' : isOld ? 'warning' : 'done';
  return (
    <section class="stack tight freshness">
      <div class={`notice ${sign}`}>
        <Icon name={sign} />
        <p>{isOld ? past : words.home.upToDate(blocking)}</p>
      </div>
      {blocking > 0 && (
        <Button look="primary" onClick={() => openTab('check')}>
          {words.home.seeBlocking}
        </Button>
      )}
      <CommandButton look={isOld ? 'primary' : 'plain'} onClick={() => void update()}>
        {words.home.updateAll}
      </CommandButton>
      {check !== null && <p class="small-text faint">{words.home.lastCheck(check)}</p>}
    </section>
  );
}

function DueDates({ home: { dueDates } }: { readonly home: Home }): VNode | null {
  const { words } = usePane();
  if (dueDates.length === 0) return null;
  return (
    <section class="stack tight apart">
      <h2>{words.home.dueDates}</h2>
      <ul class="list" aria-label={words.home.dueDates}>
        {dueDates.map(({ id, title, date }) => (
          <li key={`${id} ${title}`}>
            <span class="strong">{date}</span> {title} <span class="small-text faint id">{id}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

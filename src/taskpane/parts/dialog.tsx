import type { ComponentChildren, RefObject, VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePane } from '../state/pane-context';
import type { JobState } from '../state/use-job';
import { Button, CommandButton } from './button';

const FIELDS = 'input, select, textarea';

/**
 * A question over the pane. Escape, « Annuler » and the answer give the focus back to what opened it;
 * once that is gone, to the open tab.
 */
export function Dialog(props: {
  readonly title: string;
  /** Of the button that answers; null when there is nothing to answer. */
  readonly yes: string | null;
  readonly canAnswer?: boolean | undefined;
  /** Of the button that leaves all as it is. */
  readonly no?: string | undefined;
  readonly onYes: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}): VNode {
  const { title, yes, canAnswer = true, no, onYes, onClose, children } = props;
  const { words, job } = usePane();
  const dialog = useShownDialog();
  const id = useId();
  const [atFirst] = useState(job.state);
  // What it began to write is stopped: « Annuler » of the status line, under it, is out of reach.
  const leave = job.isRunning && atFirst.kind !== 'running' ? job.cancel : onClose;
  const close = (event: Event): void => {
    event.preventDefault();
    leave();
  };
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={close}
      onKeyDown={(event) => {
        if (event.key === 'Tab') goRound(event);
        if (event.key !== 'Escape') return;
        // Office on the web would answer Escape by focusing the first thing of the pane.
        event.stopPropagation();
        close(event);
      }}
    >
      <form
        method="dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // What is wrong is told under its field: the browser need not tell it again.
          const wrong = event.currentTarget.querySelector<HTMLElement>(':invalid');
          if (wrong !== null) wrong.focus();
          else if (yes !== null && canAnswer && !job.isRunning) onYes();
        }}
      >
        <h2 id={id}>{title}</h2>
        <div class="dialog-content">{children}</div>
        <Refusal atFirst={atFirst} />
        <div class="dialog-actions">
          <Button onClick={leave}>{no ?? words.cancel}</Button>
          {yes !== null && (
            <CommandButton isSubmit look="primary" isDisabled={!canAnswer}>
              {yes}
            </CommandButton>
          )}
        </div>
      </form>
    </dialog>
  );
}

/** Why what it asked for could not be done: the status line, under it, is out of reach. */
function Refusal({ atFirst }: { readonly atFirst: JobState }): VNode | null {
  const { job, tellFailure } = usePane();
  const { state } = job;
  if (state.kind !== 'failed' || state === atFirst) return null;
  return (
    <p role="alert" class="wrong">
      {tellFailure(state.failure)}
    </p>
  );
}

/** The dialog, shown as long as it is there; what had the focus gets it back. */
function useShownDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    // Enter answers a question that asks for nothing to be typed.
    if (shown?.querySelector(FIELDS) === null) {
      shown.querySelector<HTMLElement>('[type="submit"]')?.focus();
    }
    return () => {
      shown?.close();
      giveFocusBack(opener);
    };
  }, []);
  return dialog;
}

/** The keyboard's walk goes round the dialog: past its ends lies Excel, and no way back. */
function goRound(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(`${FIELDS}, button, a`)];
  const [first, last] = [stops[0], stops.at(-1)];
  const [end, start] = event.shiftKey ? [first, last] : [last, first];
  if (document.activeElement !== end) return;
  event.preventDefault();
  start?.focus();
}

/**
 * A field, the first unless told, gets the focus as soon as it is there, before anybody can type in
 * another: what it asks about had to be read. Asked by who shows the dialog.
 */
export function useFirstField(isThere: boolean, at = 0): void {
  useLayoutEffect(() => {
    if (!isThere) return;
    document.querySelectorAll<HTMLElement>(`dialog :is(${FIELDS})`)[at]?.focus();
  }, [isThere, at]);
}

/** What opened it may have gone with what was answered: its tab is then the nearest place. */
function giveFocusBack(opener: Element | null): void {
  const tab = document.querySelector('[role="tab"][aria-selected="true"]');
  const place = opener !== null && opener.isConnected && opener !== document.body ? opener : tab;
  if (place instanceof HTMLElement) place.focus();
}

import { render } from 'preact';
import { config } from 'zod/v4/core';
import { App } from './app';
import { ERRANDS, TAB_OF_ADDRESS } from './state/tabs';
import { wirePane } from './wire-pane';
import sentences from './start-failure.json';

/** Content security forbids code made at run time, which zod would otherwise use for speed. */
config({ jitless: true });

void start();

async function start(): Promise<void> {
  try {
    if (typeof Office === 'undefined') {
      showStartFailure('no-office');
      return;
    }
    const { host } = await Office.onReady();
    if (host === Office.HostType.Excel) await openPane();
    else showStartFailure('not-in-excel');
  } catch {
    showStartFailure('bug');
  }
}

async function openPane(): Promise<void> {
  const container = document.getElementById('root');
  if (container === null) return;
  const asked = new URLSearchParams(window.location.search);
  followTheme();
  const services = await wirePane();
  document.documentElement.lang = services.messages.language;
  container.replaceChildren();
  render(
    <App
      services={services}
      firstTab={TAB_OF_ADDRESS[asked.get('onglet') ?? ''] ?? 'home'}
      isRowAsked={asked.has(ERRANDS.row)}
      firstErrand={asked.has(ERRANDS.copy) ? 'share-copy' : null}
    />,
    container,
  );
}

/** The pane changes with the system while it is open, where Office itself tells no colour. */
function followTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const dress = (): void => {
    document.documentElement.dataset.theme = chooseTheme(officeBackground(), dark.matches);
  };
  dress();
  dark.addEventListener('change', dress);
}

/** Excel on the web does not tell its theme, whatever its typings say. */
function officeBackground(): string | undefined {
  const context: { readonly officeTheme?: Partial<Office.OfficeTheme> } = Office.context;
  return context.officeTheme?.bodyBackgroundColor;
}

/**
 * The colours that go with Office's own background, else with what the browser prefers, since Excel on
 * the web does not tell its theme. Forced colours are the browser's own affair.
 */
function chooseTheme(officeBackground: string | undefined, prefersDark: boolean): 'light' | 'dark' {
  if (officeBackground !== undefined) return isDark(officeBackground) ? 'dark' : 'light';
  return prefersDark ? 'dark' : 'light';
}

/** Whether `#RRGGBB` is nearer to black than to white for the eye (ITU-R BT.601 luma). */
function isDark(colour: string): boolean {
  const value = Number.parseInt(colour.replace('#', ''), 16);
  const luma = 0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255);
  return luma < 128;
}

/**
 * Puts one sentence and the way to the help in place of the pane, in French or in English: nothing tells
 * the language yet but the browser.
 */
function showStartFailure(why: keyof typeof sentences): void {
  const isFrench = navigator.language.toLowerCase().startsWith('fr');
  const frame = document.createElement('div');
  frame.className = 'start';
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = sentences[why][isFrench ? 'fr' : 'en'];
  const help = document.createElement('a');
  help.href = 'aide.html';
  help.textContent = isFrench ? 'Aide' : 'Help';
  frame.append(sentence, help);
  document.getElementById('root')?.replaceChildren(frame);
}

import { render } from 'preact';
import { config } from 'zod/v4/core';
import { App } from './app';
import { ERRANDS, TAB_OF_ADDRESS } from './state/tabs';
import { chooseTheme } from './theme';
import { wirePane } from './wire-pane';

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

/** Why the pane cannot open, in French and in English: nothing tells the language yet. */
const SENTENCES = {
  'no-office': {
    fr: 'Le panneau ne peut pas s’ouvrir : le service d’Office (appsforoffice.microsoft.com) ne répond pas. Vérifiez la connexion ou demandez à votre service informatique d’autoriser cette adresse, puis fermez et rouvrez le panneau.',
    en: 'The pane cannot open: Office’s service (appsforoffice.microsoft.com) does not answer. Check the connection, then close the pane and open it again.',
  },
  'not-in-excel': {
    fr: 'Ce panneau s’ouvre dans Excel : onglet Suivi, bouton « Ouvrir le panneau ».',
    en: 'This pane opens in Excel: tab Tracker, button “Open the pane”.',
  },
  bug: {
    fr: 'Le panneau n’a pas pu s’ouvrir. Fermez-le et rouvrez-le ; si cela continue, fermez et rouvrez Excel.',
    en: 'The pane could not open. Close it and open it again; if this goes on, close and reopen Excel.',
  },
} as const;

/** Puts one sentence and the way to the help in place of the pane. */
function showStartFailure(why: keyof typeof SENTENCES): void {
  const isFrench = navigator.language.toLowerCase().startsWith('fr');
  const frame = document.createElement('div');
  frame.className = 'start';
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = SENTENCES[why][isFrench ? 'fr' : 'en'];
  const help = document.createElement('a');
  help.href = 'aide.html';
  help.textContent = isFrench ? 'Aide' : 'Help';
  frame.append(sentence, help);
  document.getElementById('root')?.replaceChildren(frame);
}

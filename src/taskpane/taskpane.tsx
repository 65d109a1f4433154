import { createRoot } from 'react-dom/client';
import { config } from 'zod/v4/core';
import { App } from './app';
import type { TabName } from './state/tabs';
import { chooseTheme } from './theme';
import { wirePane } from './wire-pane';

/** Content security forbids code made at run time, which zod would otherwise use for speed. */
config({ jitless: true });

/** `?onglet=controler` opens the pane on that tab, `&ligne` checks the row chosen in Excel. */
const TAB_OF_ADDRESS: Readonly<Record<string, TabName>> = {
  structurer: 'structure',
  controler: 'check',
  formations: 'training',
  gantt: 'gantt',
};

void Office.onReady(openPane);

async function openPane(): Promise<void> {
  const container = document.getElementById('root');
  if (container === null) return;
  const asked = new URLSearchParams(window.location.search);
  const services = await wirePane();
  document.documentElement.lang = services.messages.language;
  createRoot(container).render(
    <App
      services={services}
      theme={chooseTheme(officeBackground(), window)}
      firstTab={TAB_OF_ADDRESS[asked.get('onglet') ?? ''] ?? 'structure'}
      isRowAsked={asked.has('ligne')}
    />,
  );
}

/** Excel on the web does not tell its theme, whatever its typings say. */
function officeBackground(): string | undefined {
  const context: { readonly officeTheme?: Partial<Office.OfficeTheme> } = Office.context;
  return context.officeTheme?.bodyBackgroundColor;
}

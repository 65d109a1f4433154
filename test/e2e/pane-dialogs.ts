import type { Browser, Locator } from 'playwright-core';
import { openPane, type OpenPane } from './open-pane';

/** Every dialog of the pane: its tab, and the button that opens it. */
export const DIALOGS = [
  { tab: 'Accueil', opener: 'Réglages', dialog: 'Réglages' },
  { tab: 'Accueil', opener: 'Modifier « Arrêté au »', dialog: 'Réglages' },
  { tab: 'Accueil', opener: 'Ajouter une session', dialog: 'Ajouter une session' },
  { tab: 'Accueil', opener: 'Ajouter une action', dialog: 'Ajouter une action' },
  { tab: 'Accueil', opener: 'Relancer', dialog: 'Relancer' },
  { tab: 'Contrôler', opener: 'Modifier « Arrêté au »', dialog: 'Réglages' },
  { tab: 'Contrôler', opener: 'Corriger', dialog: 'Corriger' },
  { tab: 'Contrôler', opener: 'Accepter avec motif', dialog: 'Accepter avec motif' },
  { tab: 'Contrôler', opener: 'Remplir', dialog: 'Remplir' },
  { tab: 'Formations', opener: 'Ajouter une session', dialog: 'Ajouter une session' },
] as const;

type PaneDialog = (typeof DIALOGS)[number];

/** A tracker with something to put right, checked, its group of rows without an owner open. */
export async function openCheckedPane(browser: Browser): Promise<OpenPane> {
  const pane = await openPane(browser, 'assets/exemple.xlsx', {
    size: { width: 360, height: 760 },
  });
  await pane.press('Analyser le classeur');
  await pane.press('Créer le suivi');
  await pane.told(/actions ajoutées/);
  pane.host.user.type('Suivi!B6', 'Formation');
  await pane.openTab('Contrôler');
  await pane.press('Contrôler');
  await pane.told(/avertissements/);
  await pane.pane.getByRole('button', { name: /sans responsable/ }).click();
  return pane;
}

export function openerOf({ pane }: OpenPane, { opener }: PaneDialog): Locator {
  return pane.getByRole('button', { name: opener, exact: true }).first();
}

/** Its title may go on: « Remplir : Responsable ». */
export function dialogOf({ pane }: OpenPane, { dialog }: PaneDialog): Locator {
  return pane.getByRole('dialog', { name: new RegExp(`^${dialog}(?: :|$)`, 'u') });
}

/** Opens it, and waits until it has read what it asks about and taken the focus. */
export async function openDialog(pane: OpenPane, one: PaneDialog): Promise<void> {
  await pane.openTab(one.tab);
  await openerOf(pane, one).click();
  await dialogOf(pane, one).waitFor();
  await pane.pane.waitForFunction(() => {
    const shown = document.querySelector('dialog');
    if (shown === null || shown.querySelector('progress') !== null) return false;
    // What it asks about is read first; one of its fields then takes the focus.
    const fields = [...shown.querySelectorAll('input, select, textarea')];
    const { activeElement } = document;
    return fields.length === 0
      ? shown.contains(activeElement)
      : fields.some((it) => it === activeElement);
  });
}

/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { readFileSync } from 'node:fs';

// What opens the pane is not reached, and its library comes as modules that are not loaded here.
jest.mock('preact', () => ({}));
jest.mock('react/jsx-runtime', () => ({}), { virtual: true });
jest.mock('../../src/taskpane/app', () => ({}));
jest.mock('../../src/taskpane/wire-pane', () => ({}));

/** The page as it is served, before any script ran; then what the pane put there in such an Office. */
async function openPaneIn(office: unknown): Promise<HTMLElement | null> {
  const page = readFileSync('src/taskpane/taskpane.html', 'utf8').replace(/<%=.*?%>/gs, '');
  document.body.innerHTML = new DOMParser().parseFromString(page, 'text/html').body.innerHTML;
  expect(document.body.textContent).toContain('Chargement…');
  Reflect.set(globalThis, 'Office', office);
  await jest.isolateModulesAsync(async () => {
    await import('../../src/taskpane/taskpane');
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return document.querySelector('[role=alert]');
}

const EXCEL = { HostType: { Excel: 'Excel' } };

describe('A pane that cannot open', () => {
  beforeEach(() => {
    jest.spyOn(navigator, 'language', 'get').mockReturnValue('fr-FR');
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
    jest.restoreAllMocks();
  });

  it.each([
    ['its service is blocked', undefined, 'appsforoffice.microsoft.com'],
    [
      'its page is opened outside Excel',
      { ...EXCEL, onReady: () => Promise.resolve({ host: null }) },
      'Ce panneau s’ouvre dans Excel',
    ],
    [
      'Office breaks while it starts',
      { ...EXCEL, onReady: () => Promise.reject(new Error('any')) },
      'Fermez-le et rouvrez-le',
    ],
  ])('says one sentence and where help is, as %s', async (_, office, sentence) => {
    const alert = await openPaneIn(office);
    expect(alert?.textContent).toContain(sentence);
    expect(document.body.textContent).not.toContain('Chargement…');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('aide.html');
  });

  it('says it in English where the browser does', async () => {
    jest.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
    expect((await openPaneIn(undefined))?.textContent).toContain('The pane cannot open');
  });
});

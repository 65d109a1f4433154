/** @jest-environment jsdom */
import { sentenceIn, showSentence } from '../../src/commands/sentence-dialog';

const SENTENCE = 'La feuille « Contrôle » est protégée : ôtez la protection, puis recommencez.';

interface Dialogs {
  readonly asked: { readonly address: string; readonly options: unknown }[];
  readonly close: () => void;
}

/** An Office that has dialogs or not, and opens the one it is asked for or not. */
function officeWith(dialogs: 'none' | 'refused' | 'opened'): Dialogs {
  const asked: { readonly address: string; readonly options: unknown }[] = [];
  let close = (): void => undefined;
  const value = {
    addEventHandler: (_: unknown, onClosed: () => void) => {
      close = onClosed;
    },
  };
  const ui = {
    displayDialogAsync: (address: string, options: unknown, done: (result: unknown) => void) => {
      asked.push({ address, options });
      done({ status: dialogs === 'opened' ? 'succeeded' : 'failed', value });
    },
  };
  Reflect.set(globalThis, 'Office', {
    context: { ui, requirements: { isSetSupported: () => dialogs !== 'none' } },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    EventType: { DialogEventReceived: 'dialogEventReceived' },
  });
  return { asked, close: () => close() };
}

describe('The refusal of a command whose pane is closed', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

  it('is told in a dialog, until it is closed', async () => {
    const { asked, close } = officeWith('opened');
    let isTold = false;
    const told = showSentence(SENTENCE).then((isShown) => {
      isTold = true;
      return isShown;
    });
    await Promise.resolve();
    expect(isTold).toBe(false);
    const [dialog] = asked;
    const address = new URL(dialog?.address ?? '');
    expect(address.pathname).toBe('/dialog.html');
    expect(sentenceIn(address.search)).toBe(SENTENCE);
    expect(dialog?.options).toMatchObject({ displayInIframe: true });
    close();
    expect(await told).toBe(true);
  });

  it('is left to the pane where Excel refuses the dialog, or has none', async () => {
    officeWith('refused');
    expect(await showSentence(SENTENCE)).toBe(false);
    const { asked } = officeWith('none');
    expect(await showSentence(SENTENCE)).toBe(false);
    expect(asked).toEqual([]);
  });
});

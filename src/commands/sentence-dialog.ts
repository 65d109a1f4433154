/** Where the page of the dialog finds its sentence, in its address. */
const SENTENCE = 'phrase';
const PAGE = 'dialog.html';
/** Of the window, in hundredths. */
const SIZE = { width: 32, height: 24 } as const;

/**
 * Shows a sentence above Excel, for a command that ran without a pane, until it is closed. False, at
 * once, where this Excel has no dialogs or refuses one.
 */
export function showSentence(sentence: string): Promise<boolean> {
  const { requirements, ui } = Office.context;
  if (!requirements.isSetSupported('DialogApi', '1.2')) return Promise.resolve(false);
  const address = new URL(PAGE, window.location.href);
  address.search = new URLSearchParams({ [SENTENCE]: sentence }).toString();
  return new Promise((resolve) => {
    ui.displayDialogAsync(address.href, { ...SIZE, displayInIframe: true }, ({ status, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        resolve(false);
        return;
      }
      value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(true));
    });
  });
}

/** The sentence that the address of the dialog's page bears. */
export function sentenceIn(search: string): string {
  return new URLSearchParams(search).get(SENTENCE) ?? '';
}

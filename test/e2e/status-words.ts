import type { BrowserContext, Frame } from 'playwright-core';

/*
 * What the status line of a pane has said, word by word. A test waits for what its own action made it
 * say: a sentence of before, however alike, is not an answer.
 */

/** Looking at each picture would keep the browser drawing for as long as Excel works. */
const LOOK_AGAIN_MS = 50;

declare global {
  interface Window {
    /** Everything said so far, and how much of it a test has heard or passed over. */
    readonly statusWords: { readonly said: string[]; heard: number };
  }
}

/** Notes what every pane of the context says, from its first word. */
export async function noteStatusWords(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const words = { said: [] as string[], heard: 0 };
    Object.assign(window, { statusWords: words });
    new MutationObserver(() => {
      const line = document.querySelector('[role="status"]');
      if (line === null) return;
      const said = line.textContent;
      if (said !== words.said.at(-1)) words.said.push(said);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** Passes over what was said until now: only what an action to come makes the pane say will do. */
export async function passOverStatus(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    window.statusWords.heard = window.statusWords.said.length;
  });
}

/** Waits for a word like that, said since the last one heard; what is said after it stays to be heard. */
export async function hearStatus(pane: Frame, words: RegExp): Promise<string> {
  const wanted = { source: words.source, flags: words.flags };
  const heard = await pane.waitForFunction(
    ({ source, flags }) => {
      const { said, heard: before } = window.statusWords;
      const at = said.findIndex(
        (word, index) => index >= before && new RegExp(source, flags).test(word),
      );
      if (at < 0) return null;
      window.statusWords.heard = at + 1;
      return said[at] ?? null;
    },
    wanted,
    { polling: LOOK_AGAIN_MS },
  );
  return (await heard.jsonValue()) ?? '';
}

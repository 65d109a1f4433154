/** How long the pane may answer nobody, in milliseconds: a hand notices nothing. */
const STRETCH_MS = 50;

/** Lets the browser paint and hear the user, within a long computation: each time it worked for a while. */
export function createPause(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < STRETCH_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}

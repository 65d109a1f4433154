import { config } from 'zod/v4/core';
import type { Failure } from '../app/ports';
import { identifyDocument } from '../excel/workbook-file';
import { handToPane } from '../taskpane/state/handed-commands';
import { type Notice, tellPane } from '../taskpane/state/notices';
import { chooseMessages, pace, wireClock, wireWorkbook } from '../taskpane/wire-pane';
import { type CommandName, COMMANDS, runCommand } from '../taskpane/ribbon/run-command';
import { showSentence } from './sentence-dialog';

/** Content security forbids code made at run time, which zod would otherwise use for speed. */
config({ jitless: true });

void Office.onReady(() => {
  for (const name of COMMANDS) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void answer(name, event));
  }
});

/** Excel keeps the button busy until the event is completed, whatever happened; an open pane shows its own. */
async function answer(name: CommandName, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const document = await identifyDocument(pace);
    if (await handToPane(document, name)) return;
    await tellPane(await noticeOf(name, document), showSentence);
  } finally {
    event.completed();
  }
}

async function noticeOf(name: CommandName, document: string): Promise<Notice> {
  const workbook = wireWorkbook();
  const messages = await chooseMessages(Office.context.displayLanguage, workbook);
  const failed = (failure: Failure): Notice => ({
    document,
    outcome: 'failed',
    sentence: messages.tellFailure(failure),
  });
  try {
    const done = await runCommand(name, { workbook, clock: wireClock(), messages });
    return done.ok ? { document, outcome: 'done', sentence: done.value } : failed(done.error);
  } catch (bug) {
    return failed({ code: 'refused', detail: bug instanceof Error ? bug.name : '' });
  }
}

import { config } from 'zod/v4/core';
import { identifyDocument } from '../excel/open-workbook';
import { tellFailure } from '../locales/messages';
import { type Notice, tellPane } from '../taskpane/state/notices';
import { chooseMessages, pace, wireClock, wireWorkbook } from '../taskpane/wire-pane';
import { type CommandName, COMMANDS, runCommand } from './run-command';
import { showSentence } from './sentence-dialog';

/** Content security forbids code made at run time, which zod would otherwise use for speed. */
config({ jitless: true });

void Office.onReady(() => {
  for (const name of COMMANDS) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void answer(name, event));
  }
});

/** Excel keeps the button busy until the event is completed, whatever happened. */
async function answer(name: CommandName, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await tellPane(await noticeOf(name), showSentence);
  } finally {
    event.completed();
  }
}

async function noticeOf(name: CommandName): Promise<Notice> {
  const workbook = wireWorkbook();
  const messages = await chooseMessages(Office.context.displayLanguage, workbook);
  const document = await identifyDocument(pace);
  try {
    return await runCommand(name, { workbook, clock: wireClock(), messages, document });
  } catch (bug) {
    const detail = bug instanceof Error ? bug.name : '';
    const sentence = tellFailure(messages.failures, { code: 'refused', detail });
    return { document, outcome: 'failed', sentence };
  }
}

import { config } from 'zod/v4/core';
import { readDocumentAddress } from '../excel/open-workbook';
import { tellPane } from '../taskpane/state/notices';
import { chooseMessages, wireClock, wireWorkbook } from '../taskpane/wire-pane';
import { type CommandName, COMMANDS, runCommand } from './run-command';

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
    const notice = await runCommand(name, {
      workbook: wireWorkbook(),
      clock: wireClock(),
      messages: await chooseMessages(Office.context.displayLanguage),
      document: readDocumentAddress(),
    });
    tellPane(notice);
  } finally {
    event.completed();
  }
}

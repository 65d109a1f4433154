import { handToPane, takeCommands } from '../../src/taskpane/state/handed-commands';

describe('A command of the ribbon', () => {
  it('is run once by an open pane of its workbook, however many are open', async () => {
    const ran: string[] = [];
    const note = (command: string): number => ran.push(command);
    const stops = [takeCommands('plan.xlsx', note), takeCommands('plan.xlsx', note)];
    // By the time the other workbook has heard of its own, whoever would run this one has.
    const isOtherAsked = new Promise<void>((resolve) => {
      stops.push(takeCommands('autre.xlsx', () => resolve()));
    });
    expect(await handToPane('plan.xlsx', 'gantt')).toBe(true);
    expect(await handToPane('autre.xlsx', 'check')).toBe(true);
    await isOtherAsked;
    stops.forEach((stop) => stop());
    expect(ran).toEqual(['gantt']);
  });

  it('is left to the ribbon where no pane is open or free', async () => {
    takeCommands('plan.xlsx', () => undefined)();
    expect(await handToPane('plan.xlsx', 'gantt')).toBe(false);
  });
});

import { readChoices, tellChoices } from '../../../src/programme/sharing/copy-choices';

describe('The choices of a copy', () => {
  it('are read again as they were kept, whatever the sheets are called', () => {
    const choices = {
      sheets: { Budget: true, 'Notes ; brouillon': false, 'Lot A : oui': false },
      hidden: 'emptied',
    } as const;
    const kept = tellChoices(choices).join(' ; ').split(';');
    expect(readChoices(kept.map((one) => one.trim()))).toEqual(choices);
  });
});

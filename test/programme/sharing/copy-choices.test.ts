import { readChoices, tellChoices } from '../../../src/programme/sharing/copy-choices';

describe('The choices of a copy', () => {
  it('are read again as they were kept, whatever the sheets and columns are called', () => {
    const choices = {
      kept: {
        Budget: true,
        'Notes ; brouillon': false,
        'Lot A : oui': false,
        'Suivi!Priorité': false,
      },
      hidden: 'emptied',
      persons: 'left-out',
    } as const;
    const kept = tellChoices(choices).join(' ; ').split(';');
    expect(readChoices(kept.map((one) => one.trim()))).toEqual(choices);
  });
});

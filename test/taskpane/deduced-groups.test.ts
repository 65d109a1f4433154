import { NO_DECISIONS, type PlannedDeduction } from '../../src/programme/intake/plan/plan';
import { answerGroup, groupDeduced } from '../../src/taskpane/structure/deduced-groups';

/** A value deduced for a row. */
function deduced(
  key: string,
  value: string,
  { reading, field = 'territory' }: { readonly reading?: string; readonly field?: string } = {},
): PlannedDeduction {
  return {
    key,
    id: key,
    title: `Ligne ${key}`,
    source: 'Plan!B2',
    field,
    value,
    why: { code: reading === undefined ? 'town-in-territory' : 'due-uncertain', params: {} },
    decision: reading === undefined ? `${key}:${field}` : `${key}=${reading}`,
    isChoice: reading !== undefined,
    isAccepted: false,
    ...(reading === undefined ? {} : { reading }),
  };
}

describe('Deduced values', () => {
  it('are one question when several rows are proposed the same', () => {
    const groups = groupDeduced(
      [deduced('a', 'Littoral'), deduced('b', 'Littoral'), deduced('c', 'Cambrai')],
      NO_DECISIONS,
    );
    expect(groups.map(({ members }) => members.length)).toEqual([2, 1]);
    const [first] = groups;
    if (first === undefined) throw new Error('No group');
    const accepted = answerGroup(NO_DECISIONS, first, 'accepted');
    expect(accepted.deduced).toEqual(['a:territory', 'b:territory']);
    const declined = answerGroup(accepted, first, 'declined');
    expect(declined).toMatchObject({ deduced: [], declined: ['a:territory', 'b:territory'] });
    expect(answerGroup(declined, first, 'open')).toMatchObject({ deduced: [], declined: [] });
  });

  it('of two readings of the same words, one alone may be taken', () => {
    const readings = ['06/05/2014', '05/06/2014'].flatMap((reading) =>
      (['start', 'end'] as const).map((field) => deduced('a', reading, { reading, field })),
    );
    const [first, second] = groupDeduced(readings, NO_DECISIONS);
    if (first === undefined || second === undefined) throw new Error('No two readings');
    expect(first.values.map(({ field }) => field)).toEqual(['start', 'end']);
    const both = answerGroup(answerGroup(NO_DECISIONS, first, 'accepted'), second, 'accepted');
    expect(both.deduced).toEqual(['a=05/06/2014']);
  });
});

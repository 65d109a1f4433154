import { SESSION_TABLE } from '../../../src/programme/tracker/columns';
import { alignHeader } from '../../../src/programme/tracker/layout/dress-body';

test('a header of Formations ends where the numbers under it do, and the words beside start off them', () => {
  const columns = SESSION_TABLE.columns.map((column, position) => ({ column, position }));
  const headersOf = (side: 'right' | 'left'): readonly string[] =>
    alignHeader('Formations', columns, 3).flatMap((edit) =>
      edit.kind === 'format' && edit.format.horizontal === side
        ? edit.areas.map((area) => SESSION_TABLE.columns[area.column]?.header ?? '')
        : [],
    );
  expect(headersOf('right')).toEqual([
    ...['Début', 'Fin', 'Durée (demi-journées)', 'Capacité', 'Inscrits', 'Présents'],
    ...['Dont déjà formés', 'Absents', 'Taux de présence'],
  ]);
  expect(headersOf('left')).toEqual(['Lieu', 'Statut']);
});

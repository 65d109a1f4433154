import { ACTION_TABLE, SESSION_TABLE } from '../../../src/programme/tracker/columns';
import { alignHeader } from '../../../src/programme/tracker/layout/dress-body';

test('a header of Formations ends where the numbers under it do, and words beside numbers start off them', () => {
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

test('what stands beside long words of Suivi starts off them', () => {
  const columns = ACTION_TABLE.columns.map((column, position) => ({ column, position }));
  const off = alignHeader('Suivi', columns, 3).flatMap((edit) =>
    edit.kind === 'format' && edit.format.indent === 1
      ? edit.areas.map((area) => ACTION_TABLE.columns[area.column]?.header ?? '')
      : [],
  );
  expect(off).toEqual(expect.arrayContaining(['Action', 'Statut', 'Site']));
  expect(off).not.toContain('Territoire');
});

import { SESSION_TABLE } from '../../../src/programme/tracker/columns';
import { alignHeader } from '../../../src/programme/tracker/layout/dress-body';

test('a header of Formations ends where the numbers under it do, and words start off the column beside', () => {
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
  expect(headersOf('left')).toEqual([
    ...['Formation', 'Cycle', 'Bassin', 'Organisme', 'Lieu', 'Statut', 'Compte dans l’objectif'],
    'Commentaire',
  ]);
});

import { readCsv } from '../../fixtures/csv';
import { goldenActions } from '../../fixtures/golden-tracker';
import { defaultPeriod, latestDay } from '../../../src/programme/schedule/rows/period';
import { buildScale } from './core/build-scale';
import { type Drawing, placeAction, type Span } from './core/place-action';
import { once } from '../../fixtures/once';

const actions = goldenActions();
const statusDate = '2014-05-15';
const scale = once(() =>
  buildScale({
    period: defaultPeriod(actions, { referenceDate: '2014-05-15', statusDate }),
    choice: 'Automatique',
    statusDate,
    latest: latestDay(actions),
  }),
);

function label(column: number | null): string {
  return column === null ? '' : (scale().columns[column]?.label ?? '?');
}

function spanLabel(span: Span | null): string {
  return span === null ? '' : `${label(span.first)} → ${label(span.last)}`;
}

const MODES: Readonly<Record<Drawing['mode'], string>> = {
  'done-undated': 'réalisé sans date',
  'done-dated': 'réalisé daté',
  running: 'barre en cours',
  dated: 'jalon daté',
  window: 'jalon fenêtre',
  bar: 'barre',
  undated: 'sans date',
};

function describeDrawing(drawing: Drawing): Record<string, string> {
  const fading = drawing.solidEnd === 'unknown' && drawing.solid ? ' (fondu, fin non dite)' : '';
  return {
    mode: MODES[drawing.mode],
    symbole: drawing.symbol,
    zone_hachuree: spanLabel(drawing.hatched),
    zone_pleine: spanLabel(drawing.solid) + fading,
    colonne_symbole: drawing.mode === 'bar' ? '' : label(drawing.symbolColumn),
    texte: drawing.text,
    pointille: drawing.outline === 'dotted' ? 'oui' : 'non',
  };
}

describe('The source document on its Gantt', () => {
  it('has the columns of the reference picture, but for a detail that goes on one month more', () => {
    const expected = readCsv('gantt_columns.csv').map(({ libelle, debut, fin }) => [
      libelle,
      debut || null,
      fin || null,
    ]);
    const found = scale().columns.map(({ label: name, start, end }) => [name, start, end]);
    expect(found.slice(0, 17)).toEqual(expected.slice(0, 17));
    expect(found.slice(17, 20)).toEqual([
      ['janv. 2015 1-15', '2015-01-01', '2015-01-15'],
      ['janv. 2015 16-31', '2015-01-16', '2015-01-31'],
      ['févr.-juin 2015', '2015-02-01', '2015-06-30'],
    ]);
    expect(found.slice(20)).toEqual(expected.slice(18));
  });

  it.each(readCsv('gantt_expected.csv'))('draws $id as $mode', (line) => {
    const action = actions.find(({ id }) => id === line.id);
    if (!action) throw new Error('Row missing from the golden tracker');
    const drawing = placeAction(action, { scale: scale(), statusDate });
    expect(describeDrawing(drawing)).toEqual({
      mode: line.mode,
      symbole: line.symbole,
      zone_hachuree: line.zone_hachuree,
      zone_pleine: line.zone_pleine,
      colonne_symbole: line.colonne_symbole,
      texte: line.texte === '445 pers.' ? '' : line.texte,
      pointille: line.trait === 'pointillé' ? 'oui' : 'non',
    });
  });
});

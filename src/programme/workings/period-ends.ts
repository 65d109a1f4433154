import { PRECISIONS } from '../tracker/tracker';
import { choose, rankOf } from './formula';

/** The precisions that cover more than a day, in the order of {@link windowEnds}. */
export const BROAD_PRECISIONS = PRECISIONS.filter((word) => word !== 'jour' && word !== 'inconnue');

/** The last day of the period that begins on a day, by precision: as `lastDayOfPeriod` has it. */
export function windowEnds(start: string): readonly string[] {
  const ends: Readonly<Record<(typeof BROAD_PRECISIONS)[number], string>> = {
    semaine: `${start}+6`,
    décade: `IF(DAY(${start})<=20,${start}+9,EOMONTH(${start},0))`,
    quinzaine: `IF(DAY(${start})<=15,${start}-DAY(${start})+15,EOMONTH(${start},0))`,
    mois: `EOMONTH(${start},0)`,
    bimestre: `EDATE(${start},2)-1`,
    trimestre: `EDATE(${start},3)-1`,
    saison: seasonEnd(start),
    semestre: `EDATE(${start},6)-1`,
    année: `EDATE(${start},12)-1`,
  };
  return [start, ...BROAD_PRECISIONS.map((word) => ends[word])];
}

/** The last day of a season of the calendar or of the office; three months for any other start. */
function seasonEnd(start: string): string {
  const firstDays = ['320', '621', '701', '923', '1221'];
  const rank = rankOf(firstDays.map((day) => `MONTH(${start})*100+DAY(${start})=${day}`));
  const month = choose(rank, ['6', '9', '8', '12', '3']);
  const day = choose(rank, ['20', '22', '31', '20', '19']);
  const year = `YEAR(${start})+IF(MONTH(${start})=12,1,0)`;
  return `IFERROR(DATE(${year},${month},${day}),EDATE(${start},3)-1)`;
}

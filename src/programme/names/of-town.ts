/** « de Brest », « d’Arras », « du Havre ». */
export function ofTown(town: string): string {
  if (/^Le /u.test(town)) return `du ${town.slice(3)}`;
  if (/^Les /u.test(town)) return `des ${town.slice(4)}`;
  return /^[aeiouyéèêîôœh]/iu.test(town) ? `d’${town}` : `de ${town}`;
}

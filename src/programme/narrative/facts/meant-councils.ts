import { fold } from '../../../lib/text';
import { DEPARTMENT_OF } from '../../names/departments';
import { departmentOfTown } from '../../names/named-towns';
import { departmentNamed } from '../../names/spoken-departments';
import { namedPartner } from '../../tracker/named-partner';
import type { PartnerMention } from '../mentions/partner-mention';
import { NOBODY, type PartnersOfRow, proposedBody, type RowSource } from './row-source';

/**
 * « le Conseil Général » of several: that of the town the sentence names, or of a region where the
 * paragraph names it too; proposed where only one of them tells, left as written where they differ.
 */
export function councilMeant(mention: PartnerMention, source: RowSource): PartnersOfRow {
  const { name: word, partner } = mention;
  const before = councilBefore(source);
  const { sure, likely } = departmentsOfPlace(source);
  const code = sure ?? likely;
  const placed = code === null ? null : `${word} ${DEPARTMENT_OF[code] ?? ''}`;
  const isAgreed = placed !== null && before !== null && isOfSame(before, placed);
  const written = { ...NOBODY, partners: [partner], names: [word] };
  if (placed !== null && before !== null && !isAgreed) return written;
  if (placed !== null && (isAgreed || sure !== null)) {
    const named = { ...namedPartner(placed), kind: partner.kind };
    return { ...NOBODY, partners: [named], names: [placed] };
  }
  const meant = placed ?? before;
  return meant === null ? written : proposedBody(meant, word);
}

/** « Conseil départemental du Doubs » and « Département du Doubs » are one. */
function isOfSame(name: string, other: string): boolean {
  const [a, b] = [name, other].map((words) => fold(words).replace(COUNCIL, ''));
  return a === b;
}

const COUNCIL = /^(?:conseil (?:general|departemental)|departement) /u;

/** « à Dax, … », « dans l’Orne, … » say for sure; « Le Haut-Jura … » and the paragraph, likely. */
function departmentsOfPlace({ sentence, carried }: RowSource): {
  readonly sure: string | null;
  readonly likely: string | null;
} {
  const { towns, territories } = sentence.places;
  const sure = [
    ...towns.map(({ official }) => departmentOfTown(official)),
    ...territories.map(({ name }) => departmentNamed(name)),
  ];
  const likely = [
    ...territories.map(({ name }) => departmentNamed(name.replace(SIDES, ''))),
    departmentOfTown(carried.place.municipality),
    departmentNamed(carried.place.territory.replace(SIDES, '')),
  ];
  return { sure: onlyCode(sure), likely: onlyCode(likely) };
}

const SIDES = /^(?:Haute?|Basse?|Bas|Nord|Sud|Centre)-/u;

function onlyCode(codes: readonly (string | null)[]): string | null {
  const [code = null, ...others] = new Set(codes.filter((found) => found !== null));
  return others.length > 0 ? null : code;
}

/** The only council that the paragraph tells apart by its name. */
function councilBefore({ sentence, carried }: RowSource): string | null {
  const names = [...carried.named, ...sentence.partners]
    .filter(
      ({ partner, lacksDepartment }) => partner.kind === 'Département' && lacksDepartment !== true,
    )
    .map(({ name }) => name);
  const [name, ...others] = new Set(names);
  return name === undefined || others.length > 0 ? null : name;
}

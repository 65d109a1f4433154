import names from './departments.json';

/** Names of départements behind « Conseil Général … ». */
export const DEPARTMENT_OF: Readonly<Record<string, string>> = names;

/** « de la Creuse » is « Creuse ». */
export function departmentName(of: string): string {
  return of.replace(/^(?:de la |de l[’']|des |du |de |d[’'])/u, '');
}

/** « Creuse », « Eure-et-Loir »: each by its name alone. */
export const DEPARTMENT_NAMES: readonly string[] = Object.values(DEPARTMENT_OF).map(departmentName);

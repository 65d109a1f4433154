import { fold } from '../../../lib/text';

/** The code of a person by its name; the same name gets the same code, whatever its case. */
export type PersonCodes = (name: string) => string;

/** Codes `A001`, `A002`… in the order in which names are met. Several lists may name the same person. */
export function openPersonCodes(): PersonCodes {
  const codes = new Map<string, string>();
  return (name) => {
    const person = fold(name);
    const code = codes.get(person) ?? `A${String(codes.size + 1).padStart(3, '0')}`;
    codes.set(person, code);
    return code;
  };
}

import { fold } from '../../../lib/text';
import type { Partner } from '../../tracker/tracker';
import type { DeducedValue } from '../../reading/proposal';
import type { Draft } from './draft';

/** A name that nothing shows to be a body’s is asked: « avec Sophie », « avec Scalis ». */
export function askedBody(name: string): DeducedValue {
  return { field: 'partners', value: name, why: { code: 'body-to-confirm', params: { name } } };
}

/** « l’association Oppelia » tells what « Oppelia » is in every row of the sheet. */
export function withShownBodies(drafts: readonly Draft[]): readonly Draft[] {
  const shown = new Map<string, Partner>();
  for (const { partners } of drafts) {
    for (const partner of partners) shown.set(bare(partner.name), partner);
  }
  return drafts.map((draft) => {
    const told = draft.deduced.filter(isAsked).flatMap(({ value }) => shown.get(bare(value)) ?? []);
    if (told.length === 0) return draft;
    return {
      ...draft,
      partners: [...draft.partners, ...told],
      partnerNames: [...draft.partnerNames, ...told.map(({ name }) => name)],
      deduced: draft.deduced.filter((value) => !isAsked(value) || !shown.has(bare(value.value))),
    };
  });
}

function isAsked({ why }: DeducedValue): boolean {
  return why.code === 'body-to-confirm';
}

function bare(name: string): string {
  return fold(name).replace(/^(?:association|l[ae]s?) /u, '');
}

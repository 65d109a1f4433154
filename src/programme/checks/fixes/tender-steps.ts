import { fold } from '../../../lib/text';
import { writeAction } from '../../tracker/rows/row-cells';
import { emptyRow, writeDependencies } from '../../tracker/rows/row-schemas';
import type { Action } from '../../tracker/tracker';
import type { CheckContext } from '../context/context';
import { freeNumbers } from '../context/numbering';
import type { RowFix } from './row-fix';
import type { ActionRow } from '../context/tables';
import { insertRows } from './insert-rows';

const OPENS_BIDS =
  /\b(?:remise|reception|depot|ouverture)\b.*\b(?:offres?|reponses?|plis|candidatures?)\b/u;
const STARTS_WORK =
  /\b(?:demarrage|debut|commencement|prise d'effet|lancement de la prestation)\b/u;

export function opensBids({ title }: Action): boolean {
  return OPENS_BIDS.test(fold(title));
}

export function startsWork({ title }: Action): boolean {
  return STARTS_WORK.test(fold(title));
}

/** What the law puts between the opening of the bids and the start (Code de la commande publique). */
const STEPS = [
  { title: 'Analyse des offres', type: 'Tâche' },
  { title: 'Attribution du marché', type: 'Jalon' },
  { title: 'Délai de suspension', type: 'Tâche' },
  { title: 'Notification du marché', type: 'Jalon' },
] as const;

/**
 * Puts the missing steps between the opening of the bids and the start, each after the one before. They
 * bear no date: nobody told any. Null without free N°.
 */
export function stepsBetween(
  bids: ActionRow,
  start: ActionRow,
  context: CheckContext,
): RowFix<'dependsOn'> | null {
  const place = context.tables.actions?.place;
  const numbers = freeNumbers(start.value, STEPS.length, context);
  const last = numbers.at(-1);
  if (!place || last === undefined) return null;
  const rows = STEPS.map((step, index) => {
    const before = numbers[index - 1] ?? bids.value.id;
    return writeAction(stepOf(step, start.value, { id: numbers[index] ?? '', before }));
  });
  const links = start.value.dependsOn.map((link) =>
    fold(link.id) === fold(bids.value.id) ? { ...link, id: last } : link,
  );
  return {
    mode: 'on-confirmation',
    writes: { dependsOn: writeDependencies(links) },
    edits: insertRows(place, bids.raw.row + 1, rows),
    numbers,
  };
}

function stepOf(
  { title, type }: (typeof STEPS)[number],
  start: Action,
  { id, before }: { readonly id: string; readonly before: string },
): Action {
  const { strand, owner, partners, site, territory } = start;
  return {
    ...emptyRow('actions'),
    ...{ strand, owner, partners, site, territory },
    id,
    // The N° tells the steps of two tenders apart.
    title: `${title} (${start.id})`,
    type,
    dueText: 'à définir',
    status: 'Prévu',
    dependsOn: [{ id: before, effect: 'blocking' }],
  };
}

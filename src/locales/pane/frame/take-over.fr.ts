import type { OrderKept } from '../../../programme/tracker/layout/order-kept';
import type { TakeOverNews } from '../../../programme/tracker/layout/take-over';

const KEPT: Readonly<Record<OrderKept, string>> = {
  changed: 'vous l’aviez changé',
  formulas: 'des formules lisent ces colonnes',
  notes: 'des notes ou des liens tiennent à leurs cellules',
  filter: 'un filtre est posé',
  merged: 'des cellules y sont fusionnées',
  room: 'la colonne à droite du tableau est occupée',
};

/** What became of a tracker made by an earlier version, in one sentence. */
export function tellTakenOverFr({ added, order, cleaned }: TakeOverNews): string {
  const columns = added.map((header) => `« ${header} »`).join(', ');
  const done = [
    ...(added.length === 0
      ? []
      : [`${columns} ${added.length > 1 ? 'sont ajoutées' : 'est ajoutée'}`]),
    ...(order === null ? [] : [tellOrder(order)]),
    ...(cleaned === 0
      ? []
      : ['ce qui était retenu dans Paramètres est rangé dans Listes et Calculs']),
  ];
  return `Le suivi d’une version antérieure est repris : ${done.join(', ')} ; vos colonnes, vos commentaires et vos motifs sont gardés.`;
}

function tellOrder(order: NonNullable<TakeOverNews['order']>): string {
  const moved = 'les colonnes de chaque jour viennent en tête';
  if (order === 'moved') return moved;
  if (order === 'moved-unseen')
    return `${moved} (si des notes tenaient à des cellules, vérifiez-les)`;
  return `l’ordre des colonnes est gardé (${KEPT[order]})`;
}

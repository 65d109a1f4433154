/** Rows that no list decides: the clause’s own, and those of what surrounds it. */
export const ROW_RULES = {
  action: 'action',
  condition: 'condition-decision',
  note: 'note',
  silence: 'silent-decision',
  implied: 'implied-works',
  unread: 'unread',
} as const;

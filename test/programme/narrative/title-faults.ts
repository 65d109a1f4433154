/** A broken article, a comma on nothing, or an end that hangs. */
export const TITLE_FAULTS =
  /^Pour :|(?<!\p{L})(?:du travaux|de les?|à les?|du (?:il|elle)|de l[’']il)(?![\p{L}-])|,,|[\s,:]$/iu;

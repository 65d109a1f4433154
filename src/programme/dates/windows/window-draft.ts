import type { DueWindow, ImpossibleDate } from './due-window';

/** A window before its words are known. */
export type WindowDraft = Omit<DueWindow, 'kind' | 'anchor' | 'words' | 'condition' | 'status'>;

/** Null when the words mean a period that cannot be dated (holidays that are not published). */
export type Evaluated =
  { readonly kind: 'window'; readonly draft: WindowDraft } | Omit<ImpossibleDate, 'words'> | null;

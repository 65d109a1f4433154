import type { CellLocation } from '../../workbook/location';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { ChosenKind, IntakeAnswers } from './analysis';
import type { ProseReader, ReadingContext } from '../reading/reading-context';
import type { SheetTopics } from './sheet-topic';
import type { ProposalNote } from '../reading/proposal';

/** What the reading of every sheet shares. */
export interface SheetRequest {
  readonly sheet: SheetSnapshot;
  readonly context: ReadingContext;
  readonly readProse: ProseReader;
  readonly topics: SheetTopics;
  readonly answers: IntakeAnswers;
  /** What the user says the sheet is; undefined when he did not say. */
  readonly chosen: ChosenKind | undefined;
  /** Why the sheet is left although it could be read; null unless another makes it needless. */
  readonly aside: ProposalNote | null;
  /** The cell that says when the document was written, or null. */
  readonly writtenOn: CellLocation | null;
}

import type { CellPlace } from '../../workbook/location';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { ChosenKind } from './analysis';
import type { ProseReader, ReadingContext } from '../reading/reading-context';
import type { SheetTopics } from './sheet-topic';
import type { ProposalNote } from '../reading/proposal';
import type { PersonCodes } from './trainings/person-codes';

/** What the reading of every sheet shares. */
export interface SheetRequest {
  readonly sheet: SheetSnapshot;
  readonly context: ReadingContext;
  readonly readProse: ProseReader;
  readonly topics: SheetTopics;
  readonly columnMatches: Readonly<Record<string, string>>;
  readonly statusWords: Readonly<Record<string, string>>;
  /** What the user ticked; undefined when he did not say. */
  readonly selected: boolean | undefined;
  /** What the user says the sheet is; undefined when he did not say. */
  readonly chosen: ChosenKind | undefined;
  /** Why the sheet is left although it could be read; null unless another makes it needless. */
  readonly aside: ProposalNote | null;
  readonly isCoded: boolean;
  readonly codes: PersonCodes;
  /** The cell of this sheet that says when the document was written, or null. */
  readonly writtenOn: CellPlace | null;
}

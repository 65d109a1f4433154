import type { CalendarDate } from '../../../lib/calendar-date';
import type { CellLocation } from '../../../workbook/location';
import type { ActionType, Effect, Status } from '../../tracker/lists';
import type { Partner, Precision, Site } from '../../tracker/tracker';
import type { Certainty } from '../words/clause-status';
import type { DeducedValue, ProposalNote } from '../../reading/proposal';
import type { PartnerMention } from '../mentions/partner-mention';
import type { Memory } from './antecedents';
import type { NounPhrase } from '../clauses/phrases';
import type { Topic } from './topic';
import type { Unit } from '../clauses/units';
import type { ReadingContext } from '../../reading/reading-context';

export const NO_DUE = {
  text: '',
  start: null as CalendarDate | null,
  end: null as CalendarDate | null,
  precision: null as Precision | null,
  doneOn: null as CalendarDate | null,
  /** Days that are only probable. */
  deduced: [] as readonly DeducedValue[],
  notes: [] as readonly ProposalNote[],
};

/** The dates of a row, as its words and its type give them. */
export type DraftDue = Readonly<typeof NO_DUE>;

export const NO_PLACE = {
  site: null as Site | null,
  /** The town as a title shows it; `''` without one. */
  town: '',
  /** The official name of the town. */
  municipality: '',
  /** Written in the text. */
  territory: '',
  /** What geography suggests. */
  likelyTerritory: null as string | null,
};

/** Where a row happens, as written or carried by the paragraph. */
export type DraftPlace = Readonly<typeof NO_PLACE>;

/** A row being read: what its sentence says, before rows are numbered and linked. */
export interface Draft extends ToldRow {
  /** The rule that made it. */
  readonly rule: string;
}

/** A row as a rule tells it. */
export interface ToldRow {
  readonly strand: string;
  /** The title without its place. */
  readonly title: string;
  /** Whom the paragraph is about, for the title: « APEI »; `''` without. */
  readonly about: string;
  readonly type: ActionType | null;
  readonly status: Status | null;
  readonly certainty: Certainty | null;
  readonly partners: readonly Partner[];
  /** Names as written in the cell; they may be longer than the partner’s. */
  readonly partnerNames: readonly string[];
  readonly place: DraftPlace;
  readonly due: DraftDue;
  readonly condition: string;
  readonly effect: Effect | null;
  readonly decisionMaker: string;
  /** Persons or a service that does it; `''` when the text names none. */
  readonly owner: string;
  readonly dwellings: number | null;
  readonly comment: string;
  readonly basis: 'explicit' | 'implied';
  readonly deduced: readonly DeducedValue[];
  readonly notes: readonly ProposalNote[];
  /** What other rows know it by. */
  readonly mark: DraftMark;
  /** Rows it waits for, told by the sentence itself. */
  readonly after: readonly {
    readonly draft: Draft;
    readonly effect: 'blocking' | 'non-blocking';
  }[];
  readonly sentences: readonly DraftSentence[];
}

/** What a row has of its own, where it says none of it. */
export const NOTHING_SAID = {
  due: NO_DUE,
  condition: '',
  effect: null,
  decisionMaker: '',
  owner: '',
  dwellings: null,
  comment: '',
  notes: [],
  after: [],
} satisfies Partial<ToldRow>;

export interface DraftSentence {
  readonly text: string;
  readonly location: CellLocation;
  /** Counts the sentences of the sheet. */
  readonly order: number;
  /** Counts the paragraphs of the sheet. */
  readonly paragraph: number;
}

/** What a row is known by while it is read; each row has its own, kept when the row is completed. */
interface DraftMark {
  /** The noun the row is about, folded and singular. */
  readonly noun: string;
  /** Folded words of its title and topic, for links between rows. */
  readonly words: string;
}

/** What the reading of a sentence may lean on. */
export interface RowScope {
  readonly strand: string;
  readonly strandComplement: string;
  /** « … (fait) »: the status that ends the line; null without one. */
  readonly status: Status | null;
  readonly carried: Carried;
  readonly source: DraftSentence;
  /** Rows of the paragraph so far. */
  readonly before: readonly Draft[];
  readonly memory: Memory;
  readonly context: ReadingContext;
}

export interface SentenceRows {
  readonly drafts: readonly Draft[];
  readonly memory: Memory;
}

/** A clause being read, and what surrounds it. */
export interface UnitReading {
  readonly unit: Unit;
  readonly topic: Topic;
  /** The noun it is about, from before when a pronoun stands for it. */
  readonly phrase: NounPhrase | null;
  readonly scope: RowScope;
  readonly earlier: readonly Draft[];
}

export const NOTHING_CARRIED = {
  place: NO_PLACE as DraftPlace,
  /** « Avec les APEI … »: bodies the whole paragraph is about. */
  partners: [] as readonly Partner[],
  partnerNames: [] as readonly string[],
  /** What a title calls them: « APEI »; `''` without. */
  about: '',
  /** Bodies named so far, in order. */
  named: [] as readonly PartnerMention[],
};

/** What a paragraph carries from one sentence to the next. */
export type Carried = Readonly<typeof NOTHING_CARRIED>;

import commonColumns from './common-columns.json';
import type { VNode } from 'preact';
import type { SheetAnalysis, TableAnalysis } from '../../programme/intake/analysis';
import { nameColour } from '../../programme/reading/colours';
import { STATUSES } from '../../programme/tracker/lists';
import { choicesOf, SelectField } from '../parts/fields';
import { Fold } from '../parts/fold';
import { useMessages } from '../state/pane-context';
import { NamelessSessions, strandlessOf, StrandlessRows } from './names-to-give';
import type { StepProps } from './step-props';
import {
  labelsOfKind,
  type ShownColumn,
  TARGET_LABELS,
  type ColumnTarget,
} from '../../programme/intake/columns/column-targets';
import { PERSON_TARGETS } from '../../programme/intake/headers/header-words';
import { columnLetters } from '../../workbook/location';
import { Tag } from '../parts/tag';

/** No status is called so. */
const OPEN = '?';

/** Only what is uncertain: columns, colours, statuses, rows without a strand. The rest is folded. */
export function WordsStep(props: StepProps): VNode {
  const words = useMessages().structure;
  const { analysis, asked } = props.draft;
  const tables = analysis.sheets
    // A list of persons stays where it is: nothing of it is to be said.
    .filter(({ isSelected, kind }) => isSelected && kind !== 'name-list')
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const columns = tables.flatMap(({ sheet, table }) =>
    table.columns
      .filter(({ target }) => target !== 'period')
      .map((match) => ({ sheet, table, match })),
  );
  // A column that holds nothing has nothing to ask; one of persons shows no sample.
  const isAsked = ({ confidence, samples, target }: ShownColumn): boolean =>
    confidence !== 'high' && (samples.length > 0 || PERSONAL.includes(TARGET_LABELS[target]));
  const doubtful = columns.filter(({ match }) => isAsked(match));
  const sure = columns.filter(({ match }) => match.confidence === 'high');
  const strandless = strandlessOf(analysis);
  const { colours, nameless } = analysis;
  const nothing = [doubtful, asked, colours, strandless, nameless].every(
    ({ length }) => length === 0,
  );
  return (
    <>
      {nothing && <p>{words.columns.allSure}</p>}
      {doubtful.length > 0 && (
        <section class="stack tight">
          <h2>{words.columns.doubtful(doubtful.length)}</h2>
          <Columns {...props} columns={doubtful} />
        </section>
      )}
      {asked.length > 0 && <Statuses {...props} />}
      {colours.length > 0 && <Colours {...props} />}
      {strandless.length > 0 && <StrandlessRows {...props} />}
      {nameless.length > 0 && <NamelessSessions {...props} />}
      {sure.length > 0 && (
        <Fold title={words.columns.sure(sure.length)} isSection>
          {() => <Columns {...props} columns={sure} />}
        </Fold>
      )}
    </>
  );
}

interface PlacedColumn {
  readonly sheet: SheetAnalysis;
  readonly table: TableAnalysis;
  readonly match: TableAnalysis['columns'][number];
}

function Columns(props: StepProps & { readonly columns: readonly PlacedColumn[] }): VNode {
  const { columns, draft, onAnswer } = props;
  const { columnMatches } = draft.analysis.answers;
  const isOnly = new Set(columns.map(({ sheet }) => sheet.sheet)).size < 2;
  return (
    <div class="stack tight">
      {columns.map(({ sheet, table, match }) => (
        <ColumnField
          key={match.key}
          table={table}
          match={match}
          sheetName={isOnly ? null : sheet.sheet}
          onChoose={(label) =>
            onAnswer({ columnMatches: { ...columnMatches, [match.key]: label } })
          }
        />
      ))}
    </div>
  );
}

function Colours({ draft, onAnswer }: StepProps): VNode {
  const words = useMessages().structure.colours;
  const { analysis } = draft;
  const answers = analysis.answers.colourStatuses;
  return (
    <section class="stack tight">
      <h2>{words.title}</h2>
      {analysis.colours.map(({ colour, rows, status: told }) => (
        <SelectField
          key={colour}
          label={
            <>
              <span class="swatch" style={{ backgroundColor: colour }} />
              {words.ask(colour, nameColour(colour), rows)}
            </>
          }
          value={told ?? OPEN}
          choices={[
            ...(told === null ? [{ value: OPEN, text: words.unknown, isDisabled: true }] : []),
            ...choicesOf(STATUSES, words.none),
          ]}
          onChoose={(status) => onAnswer({ colourStatuses: { ...answers, [colour]: status } })}
        />
      ))}
    </section>
  );
}

function Statuses({ draft, onAnswer }: StepProps): VNode {
  const words = useMessages().structure.statuses;
  const answers = draft.analysis.answers.statusWords;
  return (
    <section class="stack tight">
      <h2>{words.title}</h2>
      {draft.asked.map((question) => (
        <SelectField
          key={question.words}
          label={words.ask(question.words, question.rows)}
          value={answers[question.words] ?? ''}
          choices={choicesOf(STATUSES, words.none)}
          onChoose={(status) => onAnswer({ statusWords: { ...answers, [question.words]: status } })}
        />
      ))}
    </section>
  );
}

/** What most columns of a plan are, and what may be done with any: offered first. */
const COMMON: readonly string[] = (commonColumns as readonly ColumnTarget[]).map(
  (target) => TARGET_LABELS[target],
);

/** What no plan keeps of persons. */
const PERSONAL: readonly string[] = PERSON_TARGETS.map((target) => TARGET_LABELS[target]);

/** A column of the source by its header and first values, and what it is taken for. */
function ColumnField(props: {
  readonly table: TableAnalysis;
  readonly match: ShownColumn;
  /** Said where columns of several sheets stand together. */
  readonly sheetName: string | null;
  readonly onChoose: (label: string) => void;
}): VNode {
  const { table, match, sheetName, onChoose } = props;
  const words = useMessages().structure.columns;
  const { header, column, target, confidence, samples } = match;
  const name = header === '' ? words.noHeader(columnLetters(column)) : header;
  return (
    <SelectField
      label={
        <>
          <span class="strong">{name}</span>{' '}
          {confidence !== 'high' && <Tag look="warning">{words.confidence[confidence]}</Tag>}
          {sheetName !== null && <span class="faint"> {sheetName}</span>}
          {samples.length > 0 && <span class="samples">{words.samples(samples)}</span>}
        </>
      }
      value={TARGET_LABELS[target]}
      choices={ordered(labelsOfKind(table.kind, target)).map((label) => ({
        value: label,
        text: words.own[label] ?? label,
        group: COMMON.includes(label)
          ? undefined
          : words.groups[PERSONAL.includes(label) ? 'persons' : 'others'],
      }))}
      onChoose={onChoose}
    />
  );
}

/** The common ones first, in their order, with what keeps the column as it is or leaves it aside; persons' data last. */
function ordered(labels: readonly string[]): readonly string[] {
  const rankOf = (label: string): number =>
    COMMON.includes(label) ? COMMON.indexOf(label) - COMMON.length : +PERSONAL.includes(label);
  return [...labels].sort((a, b) => rankOf(a) - rankOf(b));
}

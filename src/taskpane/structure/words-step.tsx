import type { VNode } from 'preact';
import type { SheetAnalysis, TableAnalysis } from '../../programme/intake/analysis';
import { nameColour } from '../../programme/intake/colours';
import { STATUSES } from '../../programme/tracker/lists';
import { choicesOf, SelectField } from '../parts/fields';
import { Fold } from '../parts/fold';
import { useMessages } from '../state/pane-context';
import { ColumnField } from './column-field';
import { NamelessSessions, strandlessOf, StrandlessRows } from './names-to-give';
import type { StepProps } from './step-props';

/** No status is called so. */
const OPEN = '?';

/** Only what is uncertain: columns, colours, statuses, rows without a strand. The rest is folded. */
export function WordsStep(props: StepProps): VNode {
  const words = useMessages().structure;
  const { analysis, asked } = props.draft;
  const tables = analysis.sheets
    .filter(({ isSelected }) => isSelected)
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const columns = tables.flatMap(({ sheet, table }) =>
    table.columns
      .filter(({ target }) => target !== 'period')
      .map((match) => ({ sheet, table, match })),
  );
  const doubtful = columns.filter(({ match }) => match.confidence !== 'high');
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

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  type ListDraft,
  type ListRequest,
  readAttendanceLists,
  writeAttendanceLists,
} from '../../app/training/code-attendances';
import type { WatchedSelection } from '../../excel/watch-edits';
import trackerFr from '../../programme/tracker/words.fr.json';
import { areaAddress } from '../../workbook/location';
import { CommandButton } from '../parts/button';
import { useMessages, usePane } from '../state/pane-context';
import { TextToCopy } from '../parts/hand-over';
import { Fold } from '../parts/fold';
import { PlainList } from '../parts/paged-list';
import { choicesOf, SelectField } from '../parts/fields';

/** Lines of codes shown at once. */
const MOST_LINES = 8;

/** Lists of names on sheets of the user's become rows by code; the pane never shows a name. */
export function TrainingList(): VNode {
  const { workbook, job, clock } = usePane();
  const words = useMessages().training.list;
  const [request, setRequest] = useState<ListRequest | null>(null);
  const [draft, setDraft] = useState<ListDraft | null>(null);
  const [written, setWritten] = useState<ListDraft | null>(null);

  const read = async (asked: ListRequest): Promise<void> => {
    const found = await job.run({
      label: words.reading,
      work: (options) => readAttendanceLists(workbook, asked, options),
      tell: (list) => (list === null ? words.noList : words.wasRead(list.coded)),
    });
    setRequest(asked);
    setDraft(found);
    setWritten(null);
  };
  const write = async (): Promise<void> => {
    if (request === null) return;
    const input = { request, words: trackerFr, clock };
    const done = await job.run({
      label: words.writing,
      work: (options) => writeAttendanceLists(workbook, input, options),
      tell: (list) => (list === null ? words.noList : words.written(list.coded)),
    });
    if (done === null) return;
    setDraft(null);
    setWritten(done);
  };
  return (
    <section class="stack tight">
      <p>{words.intro}</p>
      <ChooseLists onChoose={(from) => void read({ from, answers: {} })} />
      {draft !== null && request !== null && (
        <>
          <TrainingListQuestions
            draft={draft}
            request={request}
            onAnswer={(asked) => void read(asked)}
          />
          <TrainingListPreview draft={draft} onWrite={() => void write()} />
        </>
      )}
      {written !== null && <GivenCodes draft={written} />}
    </section>
  );
}

/** The list that is selected, or all those of the workbook. */
function ChooseLists(props: { readonly onChoose: (from: ListRequest['from']) => void }): VNode {
  const words = useMessages().training.list;
  const selection = useSelection();
  const selected = selection?.area ? { sheet: selection.sheet, area: selection.area } : null;
  return (
    <>
      <p class="small-text">
        {selected === null
          ? words.nothingSelected
          : words.selected(`${selected.sheet} ${areaAddress(selected.area)}`)}
      </p>
      <CommandButton
        isDisabled={selected === null}
        onClick={() => selected && props.onChoose(selected)}
      >
        {words.read}
      </CommandButton>
      <CommandButton onClick={() => props.onChoose('workbook')}>{words.readAll}</CommandButton>
    </>
  );
}

/** The codes in the order of the lines, to be pasted beside the names where human resources keep them. */
function GivenCodes({ draft }: { readonly draft: ListDraft }): VNode {
  const words = useMessages().training.list;
  return (
    <>
      {draft.coded.codes.map((codes, list) => {
        const label = words.keep(draft.lists[list]?.sheet ?? '');
        return (
          <div key={list}>
            <p>{label}</p>
            <TextToCopy
              label={label}
              text={codes.join('\n')}
              rows={Math.min(MOST_LINES, codes.length)}
            />
          </div>
        );
      })}
      <p class="small-text">{words.keepHint}</p>
    </>
  );
}

/** What is selected in Excel, as it moves. */
function useSelection(): WatchedSelection | null {
  const { watch } = usePane();
  const [selection, setSelection] = useState<WatchedSelection | null>(null);
  useEffect(() => {
    const nothing = (): void => undefined;
    return watch({ onSelect: setSelection, onEdit: nothing, onOwnWrite: nothing });
  }, [watch]);
  return selection;
}

/** What the list would add, what is left out and why, and the button that writes it. */
function TrainingListPreview(props: {
  readonly draft: ListDraft;
  readonly onWrite: () => void;
}): VNode {
  const { draft, onWrite } = props;
  const { coded, lists: places } = draft;
  const words = useMessages().training.list;
  const { attendances, sessions, left, alreadyListed } = coded;
  const lineOf = ({ code, session, mark, job, basin }: (typeof attendances)[number]): string =>
    [code, session, mark, job, basin].filter((part) => part !== '').join(' · ');
  const leftLine = ({ list, line, reason }: (typeof left)[number]): string => {
    const { sheet = '', row = 0 } = places[list] ?? {};
    return words.leftLine({ sheet, row: row + line, reason });
  };
  const lists = [
    [words.rows, attendances.map(lineOf)],
    [words.left(left.length), left.map(leftLine)],
  ] as const;
  return (
    <div class="stack tight">
      <p class="strong">{words.summary(coded)}</p>
      <p class="small-text">{words.knownHint}</p>
      {alreadyListed.length > 0 && <p class="card soft">{words.alreadyListed(alreadyListed)}</p>}
      {sessions.length > 0 && <p class="card soft">{words.newSessions(sessions)}</p>}
      {lists.map(
        ([title, lines]) =>
          lines.length > 0 && (
            <Fold key={title} title={title}>
              {() => <PlainList label={title} lines={lines} />}
            </Fold>
          ),
      )}
      <CommandButton look="primary" isDisabled={attendances.length === 0} onClick={onWrite}>
        {words.write(attendances.length)}
      </CommandButton>
    </div>
  );
}

/** What the lists do not tell: the session of one of them, or of a column of marks. */
function TrainingListQuestions(props: {
  readonly draft: ListDraft;
  readonly request: ListRequest;
  readonly onAnswer: (request: ListRequest) => void;
}): VNode {
  const { draft, request, onAnswer } = props;
  const words = useMessages().training.list;
  const { coded, sessionIds, lists } = draft;
  return (
    <>
      {coded.questions.map(({ key, list, header }) => (
        <SelectField
          key={key}
          label={words.sessionOf({ sheet: lists[list]?.sheet ?? '', header })}
          choices={choicesOf(sessionIds, header === null ? words.noSession : words.ignored)}
          value={request.answers[key] ?? ''}
          onChoose={(session) =>
            onAnswer({ ...request, answers: { ...request.answers, [key]: session } })
          }
        />
      ))}
    </>
  );
}

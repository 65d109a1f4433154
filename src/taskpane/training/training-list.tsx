import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  type ListDraft,
  type ListRequest,
  readAttendanceList,
  writeAttendanceList,
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

/** A list of names pasted on a sheet becomes rows by code; the pane never shows a name. */
export function TrainingList(): VNode {
  const { workbook, job } = usePane();
  const words = useMessages().training.list;
  const selection = useSelection();
  const [request, setRequest] = useState<ListRequest | null>(null);
  const [draft, setDraft] = useState<ListDraft | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);

  const read = async (asked: ListRequest): Promise<void> => {
    const found = await job.run({
      label: words.reading,
      work: (options) => readAttendanceList(workbook, asked, options),
      tell: (list) => (list === null ? words.noList : words.wasRead(list.coded)),
    });
    setRequest(asked);
    setDraft(found);
    setCodes([]);
  };
  const write = async (): Promise<void> => {
    if (request === null) return;
    const written = await job.run({
      label: words.writing,
      work: (options) => writeAttendanceList(workbook, { request, words: trackerFr }, options),
      tell: (list) => (list === null ? words.noList : words.written(list.coded)),
    });
    if (written === null) return;
    setDraft(null);
    setCodes(written.coded.codes);
  };
  const place = selection?.area && `${selection.sheet} ${areaAddress(selection.area)}`;
  return (
    <section class="stack tight">
      <p>{words.intro}</p>
      <p class="small-text">{place ? words.selected(place) : words.nothingSelected}</p>
      <CommandButton
        isDisabled={!selection?.area}
        onClick={() => {
          if (!selection?.area) return;
          const { sheet, area } = selection;
          void read({ sheet, selected: area, session: '', sessionOf: {} });
        }}
      >
        {words.read}
      </CommandButton>
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
      {codes.length > 0 && <GivenCodes codes={codes} />}
    </section>
  );
}

/** The codes in the order of the lines, to be pasted beside the names where human resources keep them. */
function GivenCodes({ codes }: { readonly codes: readonly string[] }): VNode {
  const words = useMessages().training.list;
  return (
    <div>
      <p>{words.keep}</p>
      <TextToCopy
        label={words.keep}
        text={codes.join('\n')}
        rows={Math.min(MOST_LINES, codes.length)}
      />
      <p class="small-text">{words.keepHint}</p>
    </div>
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
  const { coded, row } = draft;
  const words = useMessages().training.list;
  const { attendances, left, alreadyListed } = coded;
  const lineOf = ({ code, session, mark, job, basin }: (typeof attendances)[number]): string =>
    [code, session, mark, job, basin].filter((part) => part !== '').join(' · ');
  const lists = [
    [words.rows, attendances.map(lineOf)],
    [words.left(left.length), left.map(({ line, reason }) => words.leftLine(row + line, reason))],
  ] as const;
  return (
    <div class="stack tight">
      <p class="strong">{words.summary(coded)}</p>
      <p class="small-text">{words.knownHint}</p>
      {alreadyListed.length > 0 && <p class="card soft">{words.alreadyListed(alreadyListed)}</p>}
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

/** What the list does not tell: its session, or that of a column of marks. */
function TrainingListQuestions(props: {
  readonly draft: ListDraft;
  readonly request: ListRequest;
  readonly onAnswer: (request: ListRequest) => void;
}): VNode {
  const { draft, request, onAnswer } = props;
  const words = useMessages().training.list;
  const { coded, sessionIds } = draft;
  const headers = [...new Set([...Object.keys(request.sessionOf), ...coded.unknownSessions])];
  return (
    <>
      {coded.asksSession && (
        <SelectField
          label={words.session}
          choices={choicesOf(sessionIds, words.noSession)}
          value={request.session}
          onChoose={(session) => onAnswer({ ...request, session })}
        />
      )}
      {headers.map((header) => (
        <SelectField
          key={header}
          label={words.sessionOf(header)}
          choices={choicesOf(sessionIds, words.ignored)}
          value={request.sessionOf[header] ?? ''}
          onChoose={(session) =>
            onAnswer({ ...request, sessionOf: { ...request.sessionOf, [header]: session } })
          }
        />
      ))}
    </>
  );
}

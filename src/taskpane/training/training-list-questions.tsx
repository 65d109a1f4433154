import type { VNode } from 'preact';
import type { ListDraft, ListRequest } from '../../app/training/code-attendances';
import { choicesOf, SelectField } from '../parts/fields';
import { useMessages } from '../state/pane-context';

/** What the list does not tell: its session, or that of a column of marks. */
export function TrainingListQuestions(props: {
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
        <SessionField
          label={words.session}
          none={words.noSession}
          sessionIds={sessionIds}
          value={request.session}
          onChoose={(session) => onAnswer({ ...request, session })}
        />
      )}
      {headers.map((header) => (
        <SessionField
          key={header}
          label={words.sessionOf(header)}
          none={words.ignored}
          sessionIds={sessionIds}
          value={request.sessionOf[header] ?? ''}
          onChoose={(session) =>
            onAnswer({ ...request, sessionOf: answered(request.sessionOf, header, session) })
          }
        />
      ))}
    </>
  );
}

function SessionField(props: {
  readonly label: string;
  readonly none: string;
  readonly sessionIds: readonly string[];
  readonly value: string;
  readonly onChoose: (session: string) => void;
}): VNode {
  const { label, none, sessionIds, value, onChoose } = props;
  return (
    <SelectField
      label={label}
      value={value}
      choices={choicesOf(sessionIds, none)}
      onChoose={onChoose}
    />
  );
}

function answered(
  sessionOf: ListRequest['sessionOf'],
  header: string,
  session: string,
): ListRequest['sessionOf'] {
  const others = Object.entries(sessionOf).filter(([name]) => name !== header);
  return Object.fromEntries(session === '' ? others : [...others, [header, session]]);
}

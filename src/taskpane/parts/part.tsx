import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../../locales/messages';
import { MessagesProvider, usePane } from '../state/pane-context';
import { Broken, PartBoundary } from './part-boundary';

export type PartLoader<Props = object> = () => Promise<ComponentType<Props>>;

interface Loaded<Props> {
  readonly Content: ComponentType<Props>;
  readonly messages: Messages;
}

interface PartProps<Props> {
  readonly load: PartLoader<Props>;
  readonly given?: Props;
}

/** What is not needed when the pane opens: fetched with its sentences when it is first shown. */
export function Part<Props extends object>(props: PartProps<Props>): VNode {
  return (
    <PartBoundary>
      <Fetched {...props} />
    </PartBoundary>
  );
}

function Fetched<Props extends object>(props: PartProps<Props>): VNode {
  const { load, given } = props;
  const { words, loadMessages } = usePane();
  const [part, setPart] = useState<Loaded<Props> | 'missing' | null>(null);
  useEffect(() => {
    let isShown = true;
    Promise.all([load(), loadMessages()]).then(
      ([Content, messages]) => {
        if (isShown) setPart({ Content, messages });
      },
      () => {
        if (isShown) setPart('missing');
      },
    );
    return () => {
      isShown = false;
    };
  }, [load, loadMessages]);
  if (part === 'missing') return <Broken />;
  if (part === null) return <progress aria-label={words.status.steps.opening} />;
  const { Content, messages } = part;
  return (
    <MessagesProvider value={messages}>
      <Content {...(given ?? ({} as Props))} />
    </MessagesProvider>
  );
}

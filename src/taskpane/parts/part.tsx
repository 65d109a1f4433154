import type { ComponentChildren, ComponentType, VNode } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { Messages } from '../../locales/messages';
import { MessagesProvider, usePane } from '../state/pane-context';
import { Button } from './button';

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

/** What stands in a tab whose part could not be loaded or drawn, so that the others go on. */
export function PartBoundary({ children }: { readonly children: ComponentChildren }): VNode {
  const [failure] = useErrorBoundary() as [unknown, () => void];
  return failure === undefined ? <>{children}</> : <Broken />;
}

/** That a part is missing, and the way to get it. */
function Broken(): VNode {
  const { words } = usePane();
  return (
    <div class="stack" role="alert">
      <p>{words.broken.text}</p>
      <div>
        <Button look="primary" onClick={() => window.location.reload()}>
          {words.broken.reload}
        </Button>
      </div>
    </div>
  );
}

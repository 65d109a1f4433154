import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * What stays at the top or at the foot of a tab while the rest scrolls. The tab is told its height: what
 * gets the focus is scrolled clear of it.
 */
export function Stuck(props: {
  readonly edge: 'top' | 'bottom';
  readonly look: string;
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
}): VNode {
  const { edge, look, label, children } = props;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const stuck = section.current;
    const panel = stuck?.closest<HTMLElement>('.tab-panel');
    if (!stuck || !panel) return undefined;
    const tell = (height: number): void =>
      panel.style.setProperty(`--stuck-${edge}`, `${String(height)}px`);
    const observer = new ResizeObserver(() => tell(stuck.offsetHeight));
    observer.observe(stuck);
    return () => {
      observer.disconnect();
      tell(0);
    };
  }, [edge]);
  return (
    <section ref={section} class={`stuck ${look}`} aria-label={label}>
      {children}
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { isPlainClick, type Walk } from './walk';

interface EntryLinkProps {
  id: string;
  walk: Walk;
  class?: string;
  children: ComponentChildren;
}

/** A link to another entry. */
export function EntryLink({ id, walk, class: className, children }: EntryLinkProps) {
  const follow = (event: MouseEvent) => {
    if (!walk.open || !isPlainClick(event)) return;
    event.preventDefault();
    walk.open(id);
  };
  return (
    <a class={className} href={walk.hrefOf(id)} onClick={follow}>
      {children}
    </a>
  );
}

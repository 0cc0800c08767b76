import type { KeyboardEvent } from 'react';

export type ListActs = {
  readonly all: () => void;
  readonly confirm: () => void;
  readonly ask: () => void;
  readonly decline: () => void;
};

/** The list by the keyboard: arrows between rows, Ctrl A ticks all, and a letter for each answer while the focus is in it. */
export function listKeys(acts: ListActs) {
  return (event: KeyboardEvent<HTMLElement>) => {
    // What is typed in a dialog over the list is the dialog's.
    if (!event.currentTarget.contains(event.target as Node) || event.altKey) return;
    const act = actOf(event, acts);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

function actOf(event: KeyboardEvent<HTMLElement>, acts: ListActs): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'a' ? acts.all : undefined;
  const list = event.currentTarget;
  const byKey: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(list, 1),
    ArrowUp: () => step(list, -1),
    c: acts.confirm,
    q: acts.ask,
    d: acts.decline,
  };
  return byKey[event.key];
}

function step(list: HTMLElement, by: number): void {
  const ticks = [...list.querySelectorAll<HTMLInputElement>('.item-tick input')];
  const row = document.activeElement?.closest('li');
  const here = ticks.findIndex((tick) => tick === document.activeElement || row?.contains(tick));
  ticks[Math.min(Math.max(here + by, 0), ticks.length - 1)]?.focus();
}

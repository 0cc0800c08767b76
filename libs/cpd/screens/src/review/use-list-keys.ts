import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type AuditFile, type Begun, END_ID, FILE_LINK_ID, type Item } from './review.js';
import { type SaidOf, useSay, useTake } from './use-review.js';

export type ItemListProps = {
  readonly file: AuditFile;
  readonly items: readonly Item[];
  /** Which activity is looked at, from zero. */
  readonly place: number;
  readonly goesOn: boolean;
  readonly onPlace: (place: number) => void;
  readonly onBegin: (begun: Begun) => void;
};

/** The keys that go down and up in the list. */
const STEPS: Readonly<Record<string, number>> = { j: 1, arrowdown: 1, k: -1, arrowup: -1 };

/** What the keys do while the list of activities has the focus, and the list itself. */
export function useListKeys({ file, items, place, goesOn, onPlace, onBegin }: ItemListProps) {
  const list = useRef<HTMLUListElement>(null);
  const { act: taking, take } = useTake(file.id);
  const go = (to: number) => {
    const next = Math.min(Math.max(to, 0), items.length - 1);
    onPlace(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  const act = useSay(file.id, () => go(place + 1));
  useEffect(() => {
    if (goesOn) list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [goesOn]);
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = items[place];
    const does = item && actOf(event.key.toLowerCase(), { item, file, place, go, take, onBegin, accept: act.mutate });
    if (!does) return;
    event.preventDefault();
    does();
  };
  return { list, onKey, pending: act.isPending || taking.isPending, error: act.error ?? taking.error };
}

type Doing = Pick<ItemListProps, 'file' | 'place' | 'onBegin'> & {
  readonly item: Item;
  readonly go: (to: number) => void;
  readonly take: () => void;
  readonly accept: (said: SaidOf) => void;
};

/** What a key does in the list; nothing where it means nothing. */
function actOf(key: string, { item, file, place, go, take, onBegin, accept }: Doing): (() => void) | undefined {
  const step = STEPS[key];
  if (step !== undefined) return () => go(place + step);
  const { activityId } = item;
  if (key === 'o') return () => document.querySelector<HTMLElement>(`#${FILE_LINK_ID} a`)?.click();
  if (key === 't' && !file.isMine) return take;
  if (key === 'c') return () => document.querySelector<HTMLElement>(`#${END_ID} button`)?.focus();
  if (!file.isMine || file.state !== 'ANSWERED') return undefined;
  if (key === 'a' && item.shown === 'FILE')
    return () => accept({ activityId, verdict: 'ACCEPTED', reason: null, missing: [], sentence: null });
  if (key === 'a' && item.shown === 'SUBSTITUTE') return () => onBegin({ activityId, verdict: 'ACCEPTED' });
  if (key === 'r') return () => onBegin({ activityId, verdict: 'REFUSED' });
  return key === 'm' ? () => onBegin({ activityId, verdict: 'MORE' }) : undefined;
}

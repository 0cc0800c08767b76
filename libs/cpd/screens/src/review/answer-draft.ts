import { nullable, object, picklist, record, string } from 'valibot';
import type { Item } from './review.js';

/** What a member chooses for an activity: the file that is there, a new one, another in its place, or none. */
export const CHOICES = ['RECORD', 'NEW', 'SUBSTITUTE', 'NONE'] as const;
export type Choice = (typeof CHOICES)[number];

/** A file that the server has taken: its ticket stands for it, for a day. */
type Sent = { readonly ticket: string; readonly name: string; readonly note: string };

export type Line = { readonly choice: Choice | null; readonly word: string; readonly file: Sent | null };

/** By activity. */
export type Draft = Readonly<Record<string, Line>>;

export const NOTHING_YET: Draft = {};

export const draftShape = record(
  string(),
  object({
    choice: nullable(picklist(CHOICES)),
    word: string(),
    file: nullable(object({ ticket: string(), name: string(), note: string() })),
  }),
);

/** The file that an activity has, or that was shown of it before. */
export function fileOf({ onRecord, document }: Item): { readonly id: string; readonly name: string } | null {
  return onRecord ?? document;
}

/** What stands for an activity: what was chosen, or its file where it has one. */
export function lineOf(draft: Draft, item: Item): Line {
  return draft[item.activityId] ?? { choice: fileOf(item) ? 'RECORD' : null, word: '', file: null };
}

/** What is sent of an activity. */
export function inputOf({ activityId }: Item, { choice, word, file }: Line) {
  const ticket = choice === 'NEW' || choice === 'SUBSTITUTE' ? (file?.ticket ?? null) : null;
  if (choice === 'SUBSTITUTE') return { activityId, kind: 'SUBSTITUTE' as const, file: ticket, word };
  return { activityId, kind: choice === 'NONE' ? ('NONE' as const) : ('FILE' as const), file: ticket, word: null };
}

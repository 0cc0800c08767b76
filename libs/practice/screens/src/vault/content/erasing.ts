import type { Day } from '@standing/kernel';
import type { Contents } from './contents.js';
import type { Entry } from './entry.js';

/** The day from which an entry is no longer kept: twelve months after it was begun, where it speaks of a colleague. */
export function erasedOn({ about, begunOn }: Pick<Entry, 'about' | 'begunOn'>): Day | null {
  if (about !== 'colleague') return null;
  const next = `${Number(begunOn.slice(0, 4)) + 1}${begunOn.slice(4)}`;
  return next.endsWith('-02-29') ? next.replace('-02-29', '-03-01') : next;
}

/** What is still kept on this day, and how many entries are not. */
export function withoutOld(contents: Contents, today: Day): { readonly kept: Contents; readonly erased: number } {
  const kept = contents.filter((entry) => {
    const day = erasedOn(entry);
    return day === null || today < day;
  });
  return { kept, erased: contents.length - kept.length };
}

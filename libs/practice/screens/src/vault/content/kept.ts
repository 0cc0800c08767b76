import type { Day } from '@standing/kernel';
import { type Contents, withEntry } from './contents.js';
import type { Kept } from './entry.js';

/** What is kept of this kind, the latest last. */
export function keptAs(contents: Contents, kind: Kept['kind']): readonly Kept[] {
  return contents.filter((held): held is Kept => held.kind === kind).sort((one, other) => one.edited - other.edited);
}

export function withKept(contents: Contents, kept: Pick<Kept, 'id' | 'kind' | 'text'>, today: Day): Contents {
  return withEntry(contents, { ...kept, about: 'nobody', begunOn: today, edited: 0 });
}

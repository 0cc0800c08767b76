import type { ActivityRequest, CategoryMinutes, CpdKind } from '@standing/cpd/rules';
import type { CpdActivityInput } from './activity.graphql.js';

export type NewActivity = Omit<ActivityRequest, 'categories'> & {
  readonly kind: CpdKind;
  /** Null where nothing was said of them: in a correction those that there are stay. */
  readonly categories: readonly CategoryMinutes[] | null;
  /** The ticket of a file. */
  readonly file: string | null;
  /** The coach's own activity that this one repeats; in a correction null leaves what was said. */
  readonly repeats: string | null;
};

/** What was sent, with its texts as they are kept: an empty provider is none. */
export function asRequest({
  title,
  reflection,
  provider,
  categories,
  file,
  repeats,
  acceptDuplicate,
  namesMeant,
  ...rest
}: CpdActivityInput): NewActivity {
  return {
    ...rest,
    title: title.trim(),
    reflection: reflection.trim(),
    provider: provider?.trim() || null,
    categories: categories?.map(({ code, minutes }) => ({ code, minutes })) ?? null,
    file: file ?? null,
    repeats: repeats ?? null,
    acceptDuplicate: acceptDuplicate ?? false,
    namesMeant: namesMeant ?? false,
  };
}

import type { ActivityRequest, CpdKind } from '@standing/cpd/rules';
import type { CpdActivityInput } from './activity.graphql.js';

export type NewActivity = ActivityRequest & {
  readonly kind: CpdKind;
  /** The ticket of a file. */
  readonly file: string | null;
};

/** What was sent, with its texts as they are kept: an empty provider is none. */
export function asRequest({
  title,
  reflection,
  provider,
  file,
  acceptDuplicate,
  ...rest
}: CpdActivityInput): NewActivity {
  return {
    ...rest,
    title: title.trim(),
    reflection: reflection.trim(),
    provider: provider?.trim() || null,
    file: file ?? null,
    acceptDuplicate: acceptDuplicate ?? false,
  };
}

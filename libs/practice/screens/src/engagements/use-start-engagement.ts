import { useLingui } from '@lingui/react/macro';
import { toast } from '@standing/design-system';
import { ask, keys, useAct } from '@standing/web-core';
import { startEngagementMutation } from './engagement.queries.js';
import type { EngagementKind } from './use-engagements.js';

export type NewEngagement = {
  readonly pseudonym: string;
  readonly kind: EngagementKind;
  readonly startedOn: string;
  /** Said on purpose: what looks like a name is none. */
  readonly nameIsPseudonym: boolean;
};

/** Begins an engagement. */
export function useStartEngagement(onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (input: NewEngagement, idempotencyKey) => ask(startEngagementMutation, { input, idempotencyKey }),
    touches: [keys.engagements, keys.agreements],
    onDone: ({ startEngagement }) => {
      const { pseudonym } = startEngagement;
      toast({ text: t`“${pseudonym}” has begun.` });
      onDone();
    },
  });
}

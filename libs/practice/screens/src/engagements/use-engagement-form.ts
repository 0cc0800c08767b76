import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FieldMistakes, useFields, useSession } from '@standing/web-core';
import { namesIn } from './names-in.js';
import type { EngagementKind } from './use-engagements.js';
import { useStartEngagement } from './use-start-engagement.js';

export type EngagementValues = {
  readonly pseudonym: string;
  readonly kind: EngagementKind;
  readonly startedOn: string | null;
  /** What looks like a name is a pseudonym, said on purpose. */
  readonly meant: boolean;
};

export const ENGAGEMENT_IDS = { pseudonym: 'engagement-pseudonym', startedOn: 'engagement-started' };

/** The form of a new engagement; the server's detector is asked before the engagement is begun. */
export function useEngagementForm(onDone: () => void) {
  const { body } = useSession();
  const act = useStartEngagement(onDone);
  const [names, setNames] = useState<readonly string[]>([]);
  const empty: EngagementValues = { pseudonym: '', kind: 'INDIVIDUAL', startedOn: body.today, meant: false };
  const fields = useFields(empty, useCheck(), act.error);
  const begin = async ({ pseudonym, kind, startedOn, meant }: EngagementValues) => {
    const found = await namesIn(pseudonym);
    setNames(found);
    if (found.length > 0 && !meant) return;
    const first = startedOn ?? body.today;
    act.mutate({
      pseudonym: pseudonym.trim(),
      kind,
      startedOn: first,
      nameIsPseudonym: meant,
    });
  };
  return {
    fields,
    names,
    error: act.error,
    pending: act.isPending,
    submit: () => fields.submit((values) => void begin(values)),
  };
}

function useCheck(): (values: EngagementValues) => FieldMistakes<EngagementValues> {
  const { t } = useLingui();
  return ({ pseudonym, startedOn }) => ({
    ...(pseudonym.trim() === '' && { pseudonym: t`Choose a pseudonym.` }),
    ...(startedOn === null && { startedOn: t`Give the first day.` }),
  });
}

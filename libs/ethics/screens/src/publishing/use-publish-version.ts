import { useLingui } from '@lingui/react/macro';
import { toast } from '@standing/design-system';
import { ask, keys, RefusedError, useAct, useSession } from '@standing/web-core';
import { declarationKeys } from '../declarations/declaration.queries.js';
import { publishDeclarationMutation, versionsKey } from './publishing.queries.js';
import { termOf, type VersionDraft } from './version-draft.js';

type Then = { readonly onRefused: () => void; readonly onDone: () => void };

/** Publishes what was read over; a refusal leads back to the fields. */
export function usePublishVersion({ onRefused, onDone }: Then) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useAct({
    run: (draft: VersionDraft, idempotencyKey) => {
      const { code, kind, title, text } = draft;
      const validFrom = draft.validFrom ?? today;
      const input = { code, kind, title, text, validFrom, reportWithinDays: termOf(draft) };
      return ask(publishDeclarationMutation, { input, idempotencyKey });
    },
    touches: [versionsKey, keys.code, declarationKeys.campaigns],
    onDone: ({ publishDeclaration }) => {
      const number = publishDeclaration?.number ?? '';
      toast({ text: t`Version ${number} is published.` });
      onDone();
    },
  });
  const send = (draft: VersionDraft) =>
    act.mutate(draft, { onError: (error) => error instanceof RefusedError && onRefused() });
  return { send, error: act.error, isPending: act.isPending, reset: act.reset };
}

export type Publishing = ReturnType<typeof usePublishVersion>;

import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { toast } from '@standing/design-system';
import { ask, useAct, useSession } from '@standing/web-core';
import { type AuditFile, type Part, type Reason, reviewKeys, type Verdict } from './review.js';
import { askAgainMutation, boardQuery, closeMutation, nameAuditorMutation, sayMutation } from './review.queries.js';

export type SaidOf = {
  readonly activityId: string;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly missing: readonly Part[];
  readonly sentence: string | null;
};

/** Where to go on: to the next file that was answered, or to the board where there is none. */
export type Next = (fileId: string | null) => void;

/** Takes a file, or gives it to somebody. */
export function useNameAuditor(fileId: string, onDone?: () => void) {
  return useAct({
    run: (auditorId: string, idempotencyKey) => ask(nameAuditorMutation, { fileId, auditorId, idempotencyKey }),
    touches: [reviewKeys.board],
    ...(onDone && { onDone }),
  });
}

/** Takes a file oneself. */
export function useTake(fileId: string) {
  const { personId } = useSession();
  const act = useNameAuditor(fileId);
  return { act, take: () => act.mutate(personId) };
}

/** Says a word of an activity. */
export function useSay(fileId: string, onDone: () => void) {
  return useAct({
    run: ({ missing, ...said }: SaidOf, idempotencyKey) =>
      ask(sayMutation, { input: { fileId, ...said, missing: [...missing] }, idempotencyKey }),
    touches: [reviewKeys.board],
    onDone,
  });
}

export type Ending =
  | { readonly kind: 'close'; readonly outcome: 'MEETS' | 'DOES_NOT_MEET' }
  | { readonly kind: 'again'; readonly again: 'MORE_ASKED' | 'MORE_TIME'; readonly dueOn: string };

/** Closes a file or asks the member again, and opens the next one that was answered. */
export function useEnd(file: AuditFile, onNext: Next) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { id: fileId } = file;
  const name = file.person.name;
  return useAct({
    run: (ending: Ending, idempotencyKey): Promise<unknown> =>
      ending.kind === 'close'
        ? ask(closeMutation, { fileId, outcome: ending.outcome, idempotencyKey })
        : ask(askAgainMutation, { fileId, kind: ending.again, dueOn: ending.dueOn, idempotencyKey }),
    touches: [reviewKeys.board],
    onDone: (_, { kind }) => {
      toast({ text: kind === 'close' ? t`The file of ${name} is closed.` : t`${name} is asked again.` });
      void client
        .fetchQuery({
          queryKey: [...reviewKeys.board, 'next', fileId],
          queryFn: () => ask(boardQuery, { state: 'ANSWERED', forMe: true, first: 1, after: null }),
          staleTime: 0,
        })
        .then(({ auditFiles: { edges } }) => onNext(edges[0]?.node.id ?? null));
    },
  });
}

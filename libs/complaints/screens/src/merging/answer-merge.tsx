import { useLingui } from '@lingui/react/macro';
import { ask } from '@standing/web-core';
import { AnswerRequest } from '../acts/answer-request.js';
import { confirmMergeMutation, declineMergeMutation } from './merging.queries.js';

type AnswerMergeProps = { readonly caseId: string; readonly reference: string; readonly onDeclined: () => void };

/** A registrar joins this complaint to the earlier one, or says why both stay apart; either way with reasons. */
export function AnswerMerge({ caseId, reference, onDeclined }: AnswerMergeProps) {
  const { t } = useLingui();
  const opening = {
    choice: t`I join it`,
    title: t`Join this complaint to ${reference}?`,
    does: t`This case is closed. What was told and put in goes on in the earlier one, sealed under its key, and the complainant reads a letter. The coach is told nothing.`,
    word: t`Join it`,
    readBy: t`Those who keep this case read them, and no party.`,
  };
  return (
    <AnswerRequest
      requestId={reference}
      opening={opening}
      run={async ({ answer, reasons }, idempotencyKey) => {
        const input = { caseId, reference, reasons };
        if (answer === 'OPENED') return ask(confirmMergeMutation, { input, idempotencyKey });
        await ask(declineMergeMutation, { input, idempotencyKey });
        return onDeclined();
      }}
    />
  );
}

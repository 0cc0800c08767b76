import { useLingui } from '@lingui/react/macro';
import { ask } from '@standing/web-core';
import { AnswerRequest } from '../acts/answer-request.js';
import { answerIdentityRequestMutation } from './custody.queries.js';

type AnswerFormProps = { readonly requestId: string; readonly onActed: () => void };

/** The custodian opens the name to the one who asked, or declines; either way with a reason. */
export function AnswerForm({ requestId, onActed }: AnswerFormProps) {
  const { t } = useLingui();
  const opening = {
    choice: t`I open the name to them`,
    title: t`Open the name to this person?`,
    does: t`From today and for the days that were asked for, they alone read it. Whoever complained is told of it. What was read stays known.`,
  };
  return (
    <AnswerRequest
      requestId={requestId}
      opening={opening}
      run={(input, idempotencyKey) => ask(answerIdentityRequestMutation, { input, idempotencyKey })}
      onActed={onActed}
    />
  );
}

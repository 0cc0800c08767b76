import { useLingui } from '@lingui/react/macro';
import { ask } from '@standing/web-core';
import { AnswerRequest } from '../acts/answer-request.js';
import type { EmergencyRequest } from './emergency-words.js';
import { answerInEmergencyMutation } from './emergency.queries.js';

/** The second person opens the case to the one who asked, or declines; either way with a reason. */
export function AnswerEmergency({ request: { id, reference } }: { readonly request: EmergencyRequest }) {
  const { t } = useLingui();
  const opening = {
    choice: t`I open the case to them`,
    title: t`Open case ${reference} to this person?`,
    does: t`From today and for the days that were asked for, they alone read it. Both parties are told once it is over. Neither of you decides anything in this case afterwards.`,
  };
  return (
    <AnswerRequest
      requestId={id}
      opening={opening}
      run={(input, idempotencyKey) => ask(answerInEmergencyMutation, { input, idempotencyKey })}
    />
  );
}

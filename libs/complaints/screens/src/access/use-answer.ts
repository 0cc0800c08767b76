import { useLingui } from '@lingui/react/macro';
import { toast } from '@standing/design-system';
import { ask, keys, useAct, useFields } from '@standing/web-core';
import { useAskedAct } from '../acts/use-asked-act.js';
import { answerAccessMutation } from './access.queries.js';
import { ACCESS_REFUSAL_WORDS, type AccessRequest, type CopyKind } from './access-words.js';

type Ground = NonNullable<AccessRequest['ground']>;
export type Values = {
  readonly answer: 'GIVEN' | 'GIVEN_IN_PART' | 'REFUSED' | null;
  readonly withheld: readonly CopyKind[];
  readonly ground: Ground | null;
  readonly reasons: string;
};

export const GROUNDS = Object.keys(ACCESS_REFUSAL_WORDS) as Ground[];
const NOTHING: Values = { answer: null, withheld: [], ground: null, reasons: '' };

/** What goes with the answer that was chosen, and nothing that was typed for another. */
function sent({ answer, withheld, ground, reasons }: Values) {
  return {
    answer: answer ?? 'REFUSED',
    withheld: answer === 'GIVEN_IN_PART' ? [...withheld] : [],
    ground: answer === 'GIVEN' ? null : ground,
    reasons: answer === 'GIVEN' ? '' : reasons,
  } as const;
}

/** The answer to a request, asked once more before it is sent. */
export function useAnswer(requestId: string) {
  const { t } = useLingui();
  const act = useAct({
    run: (values: Values, idempotencyKey) =>
      ask(answerAccessMutation, { input: { requestId, ...sent(values) }, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`It is answered, and the asker is written to.` }),
  });
  const words = { answer: t`Say what you answer.`, one: t`Choose one.`, reasons: t`Write your reasons.` };
  const check = ({ answer, withheld, ground, reasons }: Values) => ({
    ...(answer === null && { answer: words.answer }),
    ...(answer === 'GIVEN_IN_PART' && withheld.length === 0 && { withheld: t`Tick what is held back.` }),
    ...(answer !== null && answer !== 'GIVEN' && ground === null && { ground: words.one }),
    ...(answer !== null && answer !== 'GIVEN' && reasons.trim() === '' && { reasons: words.reasons }),
  });
  return { fields: useFields(NOTHING, check, act.error), asked: useAskedAct(act), pending: act.isPending };
}

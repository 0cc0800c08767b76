import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { signOffConflictMutation } from './conflict.queries.js';
import { type ConflictToSign, SIGN_OFF_REASONS, SIGN_OFF_WORDS, type SignOffReason } from './conflict-words.js';

type Values = { readonly because: SignOffReason | null };

/** Signing that somebody goes on with a soft conflict, for a reason from a list. */
export function SignOff({ conflict: { id, reference } }: { readonly conflict: ConflictToSign }) {
  const { t } = useLingui();
  const ids = { because: `signed-because-${id}` };
  const act = useSign(id, reference);
  const missing = t`Say why they may go on.`;
  const fields = useFields<Values>(
    { because: null },
    ({ because }) => (because ? {} : { because: missing }),
    act.error,
  );
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Sign off: case ${reference}`}>
      <FormProblems
        title={t`It was not signed.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={ids}
        tried={fields.tried}
      />
      <RadioGroup
        id={ids.because}
        label={t`Why they may go on`}
        value={fields.values.because}
        onChange={(value) => fields.set({ because: SIGN_OFF_REASONS.find((each) => each === value) ?? null })}
        error={fields.wrong('because')}
        options={SIGN_OFF_REASONS.map((reason) => ({ value: reason, text: t(SIGN_OFF_WORDS[reason]) }))}
      />
      <Row>
        <Button
          type="submit"
          kind="second"
          pending={act.isPending}
          label={t`Sign off: case ${reference}`}
        >{t`Sign off`}</Button>
      </Row>
    </Form>
  );
}

function useSign(id: string, reference: string) {
  const { t } = useLingui();
  return useAct({
    run: ({ because }: Values, idempotencyKey) =>
      ask(signOffConflictMutation, { id, because: because ?? 'UNRELATED', idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`Your signature in case ${reference} is kept.` }),
  });
}

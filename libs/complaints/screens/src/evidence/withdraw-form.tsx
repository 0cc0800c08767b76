import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, SummaryList, toast } from '@standing/design-system';
import { ask, FormProblems, useAct, useFields } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import type { Disclosed } from './evidence.js';
import { withdrawDisclosureMutation } from './evidence.queries.js';
import { BECAUSE_WORDS, REASONS, type WithdrawnBecause } from './evidence-words.js';

type Values = { readonly because: WithdrawnBecause | null };

type WithdrawFormProps = { readonly disclosed: Disclosed; readonly onActed: () => void };

/** By which error something was disclosed, for which it leaves the sight of that party. */
export function WithdrawForm({ disclosed, onActed }: WithdrawFormProps) {
  const { t } = useLingui();
  const { fields, asked, pending } = useWithdraw(disclosed, onActed);
  const ids = { because: `withdrawn-because-${disclosed.id}` };
  const { because } = fields.values;
  const words = {
    title: t`Withdraw it from sight?`,
    does: t`That party no longer sees it, and no finding may rest on it. That it was disclosed, and until when they could see it, stays in the case.`,
    word: t`Withdraw it`,
    failed: t`It was not withdrawn.`,
  };
  return (
    <Form onSubmit={() => fields.submit((values) => asked.ask(values))} label={t`Withdraw it from sight`}>
      <FormProblems
        title={words.failed}
        error={asked.refused}
        mistakes={fields.mistakes}
        ids={ids}
        tried={fields.tried}
      />
      <RadioGroup
        id={ids.because}
        label={t`By which error it was disclosed`}
        value={because}
        onChange={(value) => fields.set({ because: REASONS.find((each) => each === value) ?? null })}
        error={fields.wrong('because')}
        options={REASONS.map((reason) => ({ value: reason, text: t(BECAUSE_WORDS[reason]) }))}
      />
      <Row>
        <Button type="submit" kind="second" pending={pending}>{t`Withdraw…`}</Button>
      </Row>
      <ConfirmDialog words={words} asked={asked}>
        <SummaryList
          items={[{ term: t`Error for which it is withdrawn`, value: because ? t(BECAUSE_WORDS[because]) : '' }]}
        />
      </ConfirmDialog>
    </Form>
  );
}

function useWithdraw({ id }: Disclosed, onActed: () => void) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ because }: Values, idempotencyKey) =>
      ask(withdrawDisclosureMutation, { disclosureId: id, because: because ?? 'WRONG_VERSION', idempotencyKey }),
    onDone: () => {
      toast({ text: t`It is withdrawn from sight.` });
      onActed();
    },
  });
  const missing = t`Say by which error.`;
  const check = ({ because }: Values) => (because ? {} : { because: missing });
  return {
    fields: useFields<Values>({ because: null }, check, act.error),
    asked: useAskedAct(act),
    pending: act.isPending,
  };
}

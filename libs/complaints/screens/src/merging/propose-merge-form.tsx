import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Form, Row, TextArea, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { proposeMergeMutation } from './merging.queries.js';

type Values = { readonly bothTheirs: boolean; readonly reasons: string };

const NONE: Values = { bothTheirs: false, reasons: '' };

type ProposeMergeFormProps = {
  readonly caseId: string;
  /** Of the earlier case, which goes on. */
  readonly reference: string;
  readonly onDone: () => void;
  readonly onLeave: () => void;
};

/** That this complaint and an earlier one are of one person, and why they are one case. */
export function ProposeMergeForm({ caseId, reference, onDone, onLeave }: ProposeMergeFormProps) {
  const { t } = useLingui();
  const { fields, pending } = usePropose(caseId, reference, onDone);
  const ids = { bothTheirs: `merge-theirs-${reference}`, reasons: `merge-reasons-${reference}` };
  const { bothTheirs, reasons } = fields.values;
  return (
    <Form onSubmit={fields.send} label={t`Propose to join this complaint to it`}>
      <FormProblems
        title={t`It was not proposed.`}
        error={fields.refused}
        mistakes={fields.mistakes}
        ids={ids}
        tried={fields.tried}
      />
      <p>{t`A registrar of both cases confirms it. This case is then closed; what was told and put in goes on in the earlier one, whose times run from its own receipt. The complainant reads a letter, the coach is told nothing.`}</p>
      <Checkbox id={ids.bothTheirs} checked={bothTheirs} onChange={(checked) => fields.set({ bothTheirs: checked })}>
        {t`I asked the complainant by the e-mail address or telephone number of this complaint, and they say that both complaints are theirs`}
      </Checkbox>
      <TextArea
        id={ids.reasons}
        label={t`Why they are one case`}
        rows={4}
        value={reasons}
        onChange={(text) => fields.set({ reasons: text })}
        error={fields.wrong('reasons')}
      />
      <Row>
        <Button type="submit" kind="second" pending={pending}>{t`Propose it`}</Button>
        <Button kind="quiet" onPress={onLeave}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}

function usePropose(caseId: string, reference: string, onDone: () => void) {
  const { t } = useLingui();
  const act = useAct({
    run: (values: Values, idempotencyKey) =>
      ask(proposeMergeMutation, { input: { caseId, reference, ...values }, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`It is proposed to the registrars.` });
      onDone();
    },
  });
  const [unasked, missing] = [t`First ask the complainant.`, t`Write why.`];
  const check = ({ bothTheirs, reasons }: Values) => ({
    ...(!bothTheirs && { bothTheirs: unasked }),
    ...(reasons.trim() === '' && { reasons: missing }),
  });
  const fields = useFields<Values>(NONE, check, act.error);
  return {
    fields: { ...fields, refused: act.error, send: () => fields.submit((values) => act.mutate(values)) },
    pending: act.isPending,
  };
}

import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, Row, TextArea, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { deferInformingMutation } from './times.queries.js';

type Values = { readonly reviewOn: string | null; readonly reasons: string };

const IDS = { reviewOn: 'defer-review', reasons: 'defer-reasons' };

/** Until when informing the respondent waits, and why it may. */
export function DeferForm({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const { act, fields } = useDefer(caseId);
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Inform the respondent later`}>
      <FormProblems
        title={t`Informing the respondent does not wait.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <p className="muted">{t`The law gives a month. It may be longer only where informing would put proof or a person in danger, and is looked at again within three months.`}</p>
      <DateField
        id={IDS.reviewOn}
        label={t`Looked at again on`}
        value={fields.values.reviewOn}
        onChange={(day) => fields.set({ reviewOn: day })}
        error={fields.wrong('reviewOn')}
      />
      <TextArea
        id={IDS.reasons}
        label={t`Your reasons`}
        rows={4}
        value={fields.values.reasons}
        onChange={(text) => fields.set({ reasons: text })}
        error={fields.wrong('reasons')}
      />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Inform later`}</Button>
      </Row>
    </Form>
  );
}

function useDefer(caseId: string) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ reviewOn, reasons }: Values, idempotencyKey) =>
      ask(deferInformingMutation, { input: { caseId, reviewOn: reviewOn ?? '', reasons }, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`Informing the respondent waits until that day.` }),
  });
  const check = ({ reviewOn, reasons }: Values) => ({
    ...(reviewOn === null && { reviewOn: t`Give the day on which it is looked at again.` }),
    ...(reasons.trim() === '' && { reasons: t`Write your reasons.` }),
  });
  return { act, fields: useFields<Values>({ reviewOn: null, reasons: '' }, check, act.error) };
}

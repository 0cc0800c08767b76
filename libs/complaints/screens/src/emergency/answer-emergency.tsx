import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, TextArea, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields, type VariablesOf } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import type { EmergencyRequest } from './emergency-words.js';
import { answerInEmergencyMutation } from './emergency.queries.js';

type Answer = VariablesOf<typeof answerInEmergencyMutation>['input']['answer'];
type Values = { readonly answer: Answer | null; readonly reasons: string };

/** The second person opens the case to the one who asked, or declines; either way with a reason. */
export function AnswerEmergency({ request: { id, reference } }: { readonly request: EmergencyRequest }) {
  const { t } = useLingui();
  const { fields, asked, pending } = useAnswer(id);
  const opens = fields.values.answer === 'OPENED';
  const ids = { answer: `emergency-answer-${id}`, reasons: `emergency-answer-reasons-${id}` };
  const words = {
    title: opens ? t`Open case ${reference} to this person?` : t`Decline the request?`,
    does: opens
      ? t`From today and for the days that were asked for, they alone read it. Both parties are told once it is over. Neither of you decides anything in this case afterwards.`
      : t`They read your reasons, and may ask again.`,
    word: opens ? t`Open it` : t`Decline`,
    failed: t`It was not answered.`,
  };
  return (
    <Form onSubmit={() => fields.submit((values) => asked.ask(values))} label={t`Answer the request`}>
      <FormProblems
        title={words.failed}
        error={asked.refused}
        mistakes={fields.mistakes}
        ids={ids}
        tried={fields.tried}
      />
      <AnswerFields fields={fields} ids={ids} />
      <Row>
        <Button type="submit" kind="second" pending={pending}>{t`Answer…`}</Button>
      </Row>
      <ConfirmDialog words={words} asked={asked} />
    </Form>
  );
}

type AnswerFieldsProps = {
  readonly fields: Fields<Values>;
  readonly ids: Readonly<Record<'answer' | 'reasons', string>>;
};

function AnswerFields({ fields, ids }: AnswerFieldsProps) {
  const { t } = useLingui();
  const { answer, reasons } = fields.values;
  return (
    <>
      <RadioGroup
        id={ids.answer}
        label={t`Your answer`}
        value={answer}
        onChange={(value) => fields.set({ answer: value === 'OPENED' ? 'OPENED' : 'DECLINED' })}
        error={fields.wrong('answer')}
        options={[
          { value: 'OPENED', text: t`I open the case to them` },
          { value: 'DECLINED', text: t`I decline` },
        ]}
      />
      <TextArea
        id={ids.reasons}
        label={t`Your reasons`}
        hint={t`Whoever asked reads them, and nobody else.`}
        rows={4}
        value={reasons}
        onChange={(text) => fields.set({ reasons: text })}
        error={fields.wrong('reasons')}
      />
    </>
  );
}

function useAnswer(requestId: string) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ answer, reasons }: Values, idempotencyKey) =>
      ask(answerInEmergencyMutation, {
        input: { requestId, answer: answer ?? 'DECLINED', reasons },
        idempotencyKey,
      }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`It is answered.` }),
  });
  const [missing, unsaid] = [t`Say whether you open it.`, t`Write your reasons.`];
  const check = ({ answer, reasons }: Values) => ({
    ...(answer === null && { answer: missing }),
    ...(reasons.trim() === '' && { reasons: unsaid }),
  });
  const fields = useFields<Values>({ answer: null, reasons: '' }, check, act.error);
  return { fields, asked: useAskedAct(act), pending: act.isPending };
}

import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, TextArea, toast } from '@standing/design-system';
import { type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { ConfirmDialog } from './confirm-dialog.js';
import { useAskedAct } from './use-asked-act.js';

type Answer = 'OPENED' | 'DECLINED';
type Values = { readonly answer: Answer | null; readonly reasons: string };
type Answered = { readonly requestId: string; readonly answer: Answer; readonly reasons: string };

type AnswerRequestProps = {
  readonly requestId: string;
  /** In the reader's words: the choice to open, and the question that is asked once more with what opening does. */
  readonly opening: {
    readonly choice: string;
    readonly title: string;
    readonly does: string;
    /** Of what is granted rather than opened: the button, and who reads the reasons. */
    readonly word?: string;
    readonly readBy?: string;
  };
  readonly run: (input: Answered, idempotencyKey: string) => Promise<unknown>;
  readonly onActed?: () => void;
};

/** The second of two people opens what was asked for, or declines; either way with reasons for whoever asked. */
export function AnswerRequest({ requestId, opening, run, onActed }: AnswerRequestProps) {
  const { t } = useLingui();
  const { fields, asked, pending } = useAnswer(requestId, run, onActed);
  const opens = fields.values.answer === 'OPENED';
  const ids = { answer: `answer-${requestId}`, reasons: `answer-reasons-${requestId}` };
  const words = {
    title: opens ? opening.title : t`Decline the request?`,
    does: opens ? opening.does : t`They read your reasons, and may ask again.`,
    word: opens ? (opening.word ?? t`Open it`) : t`Decline`,
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
      <AnswerFields fields={fields} ids={ids} opening={opening} />
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
  readonly opening: AnswerRequestProps['opening'];
};

function AnswerFields({ fields, ids, opening: { choice, readBy } }: AnswerFieldsProps) {
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
          { value: 'OPENED', text: choice },
          { value: 'DECLINED', text: t`I decline` },
        ]}
      />
      <TextArea
        id={ids.reasons}
        label={t`Your reasons`}
        hint={readBy ?? t`Whoever asked reads them, and nobody else.`}
        rows={4}
        value={reasons}
        onChange={(text) => fields.set({ reasons: text })}
        error={fields.wrong('reasons')}
      />
    </>
  );
}

function useAnswer(requestId: string, run: AnswerRequestProps['run'], onActed?: () => void) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ answer, reasons }: Values, idempotencyKey) =>
      run({ requestId, answer: answer ?? 'DECLINED', reasons }, idempotencyKey),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`It is answered.` });
      onActed?.();
    },
  });
  const [missing, unsaid] = [t`Say what you answer.`, t`Write your reasons.`];
  const check = ({ answer, reasons }: Values) => ({
    ...(answer === null && { answer: missing }),
    ...(reasons.trim() === '' && { reasons: unsaid }),
  });
  const fields = useFields<Values>({ answer: null, reasons: '' }, check, act.error);
  return { fields, asked: useAskedAct(act), pending: act.isPending };
}

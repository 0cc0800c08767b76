import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, RadioGroup, Row, Select, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import type { Assessment } from './assessment.js';
import { answerAssignmentMutation } from './assessment.queries.js';
import { type Recusal, RECUSALS, recusalWord } from './recusal-words.js';

const IDS = { answer: 'assignment-answer', recusal: 'assignment-recusal' };

type Values = { readonly answer: string | null; readonly recusal: string };

type AnswerDialogProps = { readonly assessment: Assessment; readonly onClose: () => void };

/** Before the file opens: nothing stands between us, or I step aside. Once it is open, stepping aside is all that is left. */
export function AnswerDialog({ assessment, onClose }: AnswerDialogProps) {
  const { t } = useLingui();
  const { status, file } = assessment;
  const act = useAnswer(assessment, onClose);
  const empty: Values = { answer: status === 'OPEN' ? 'aside' : null, recusal: '' };
  const fields = useFields(empty, useCheck(), act.error);
  const send = ({ answer, recusal }: Values) =>
    act.mutate(answer === 'aside' ? (RECUSALS.find((code) => code === recusal) ?? null) : null);
  const opens = fields.values.answer === 'none';
  return (
    <Dialog title={status === 'OPEN' ? t`Step aside from file ${file}` : t`File ${file}`} open onClose={onClose}>
      <Form onSubmit={() => fields.submit(send)} label={t`My answer`}>
        <FormProblems
          title={t`Your answer was not recorded.`}
          error={act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <WhatWasChecked />
        {status === 'ASSIGNED' && <AnswerField fields={fields} />}
        {fields.values.answer === 'aside' && <ReasonField fields={fields} />}
        <Row>
          <Button
            type="submit"
            kind={opens || fields.values.answer === null ? 'first' : 'danger'}
            pending={act.isPending}
          >
            {fields.values.answer === 'aside' ? t`Step aside` : t`Open the file`}
          </Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function WhatWasChecked() {
  return (
    <p>
      <Trans>
        The relations that are declared were looked at: none of them keeps you from this file. You do not see whose it
        is. If you recognise somebody later, step aside then.
      </Trans>
    </p>
  );
}

function AnswerField({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={IDS.answer}
      label={t`Does anything keep you from judging freely?`}
      value={values.answer}
      onChange={(answer) => set({ answer })}
      error={wrong('answer')}
      options={[
        { value: 'none', text: t`Nothing that I know of` },
        { value: 'aside', text: t`Yes, or I have no time: I step aside` },
      ]}
    />
  );
}

function ReasonField({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  return (
    <Select
      id={IDS.recusal}
      label={t`Why you step aside`}
      hint={t`Registrars alone read it. The file leaves your list and does not come back.`}
      value={values.recusal}
      onChange={(recusal) => set({ recusal })}
      error={wrong('recusal')}
      options={[{ value: '', text: t`Choose` }, ...RECUSALS.map((value) => ({ value, text: t(recusalWord(value)) }))]}
    />
  );
}

function useCheck() {
  const { t } = useLingui();
  return ({ answer, recusal }: Values) => ({
    ...(answer === null ? { answer: t`Choose an answer.` } : {}),
    ...(answer === 'aside' && recusal === '' ? { recusal: t`Choose a reason.` } : {}),
  });
}

function useAnswer({ id, file }: Assessment, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: async (recusal: Recusal | null, idempotencyKey) => {
      await ask(answerAssignmentMutation, { id, recusal, idempotencyKey });
      return recusal;
    },
    touches: [keys.assessments],
    onDone: (recusal) => {
      toast({ text: recusal === null ? t`File ${file} is open.` : t`You stepped aside from file ${file}.` });
      onDone();
    },
  });
}

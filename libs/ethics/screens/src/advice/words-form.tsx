import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Form, Row, TextArea } from '@standing/design-system';
import { FormProblems, mistakeAt } from '@standing/web-core';
import { askedWhetherMeant, MeantQuestion } from './meant-question.js';

export type WordsSent = { readonly text: string; readonly namesMeant: boolean };

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly send: string;
  readonly failed: string;
  readonly act: {
    readonly mutate: (words: WordsSent, options: { readonly onSuccess: () => void }) => void;
    readonly error: Error | null;
    readonly isPending: boolean;
  };
};

/** One more word of either side. */
export function WordsForm({ id, label, hint, send, failed, act }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(0);
  const missing = tried > 0 && text.trim() === '' ? t`Write your message.` : undefined;
  const question = askedWhetherMeant(act.error);
  const error = question ? null : act.error;
  const submit = (namesMeant: boolean) => {
    setTried((times) => times + 1);
    if (text.trim() !== '') act.mutate({ text, namesMeant }, { onSuccess: () => (setText(''), setTried(0)) });
  };
  return (
    <Form onSubmit={() => submit(false)} label={label}>
      <FormProblems title={failed} ids={{ text: id }} mistakes={{ text: missing }} tried={tried} error={error} />
      <TextArea
        {...{ id, label, value: text, onChange: setText, ...(hint && { hint }) }}
        rows={5}
        error={missing ?? mistakeAt(error, 'text')}
      />
      {question && <MeantQuestion question={question} onKeep={() => submit(true)} pending={act.isPending} />}
      <Row>
        <Button type="submit" pending={act.isPending}>
          {send}
        </Button>
      </Row>
    </Form>
  );
}

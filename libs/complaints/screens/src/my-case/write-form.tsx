import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, TextArea, toast } from '@standing/design-system';
import { FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { ConfirmDialog, type ConfirmWords } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';

type WriteFormProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly words: ConfirmWords;
  /** Said once it is sent. */
  readonly sent: string;
  readonly run: (text: string, idempotencyKey: string) => Promise<unknown>;
  readonly onActed: () => void;
};

/** What the respondent writes. It stays in the field until it has arrived, whatever happens on the way. */
export function WriteForm({ id, label, hint, words, sent, run, onActed }: WriteFormProps) {
  const { t } = useLingui();
  const { word, failed } = words;
  const { fields, asked } = useWrite({ run, sent, onActed });
  return (
    <>
      <Form onSubmit={() => fields.submit(({ text }) => asked.ask(text))} label={word}>
        <FormProblems
          title={failed}
          error={asked.refused}
          mistakes={fields.mistakes}
          ids={{ text: id }}
          tried={fields.tried}
        />
        <TextArea
          id={id}
          label={label}
          hint={hint}
          rows={10}
          value={fields.values.text}
          onChange={(text) => fields.set({ text })}
          error={fields.wrong('text')}
        />
        <Row>
          <Button type="submit">{t`${word}…`}</Button>
        </Row>
      </Form>
      <ConfirmDialog words={words} asked={asked} />
    </>
  );
}

function useWrite({ run, sent, onActed }: Pick<WriteFormProps, 'run' | 'sent' | 'onActed'>) {
  const { t } = useLingui();
  const act = useAct({
    run,
    touches: [keys.myCases],
    onDone: () => {
      toast({ text: sent });
      onActed();
    },
  });
  const missing = t`Write this text.`;
  const fields = useFields({ text: '' }, ({ text }) => (text.trim() === '' ? { text: missing } : {}), act.error);
  return { fields, asked: useAskedAct(act) };
}

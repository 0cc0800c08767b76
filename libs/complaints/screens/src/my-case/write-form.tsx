import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, TextArea, toast } from '@standing/design-system';
import type { QueryKey } from '@tanstack/react-query';
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
  readonly onActed?: () => void;
  /** What is read anew once it is sent: the respondent's own cases unless somebody else writes. */
  readonly touches?: readonly QueryKey[];
};

/** What the respondent, or a registrar, writes. It stays in the field until it has arrived, whatever happens on the way. */
export function WriteForm({ id, label, hint, words, sent, ...act }: WriteFormProps) {
  const { t } = useLingui();
  const { word, failed } = words;
  const { fields, asked } = useWrite({ sent, ...act });
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

type Writing = Pick<WriteFormProps, 'run' | 'sent' | 'onActed' | 'touches'>;

function useWrite({ run, sent, onActed, touches = [keys.myCases] }: Writing) {
  const { t } = useLingui();
  const act = useAct({
    run,
    touches,
    onDone: () => {
      toast({ text: sent });
      onActed?.();
    },
  });
  const missing = t`Write this text.`;
  const fields = useFields({ text: '' }, ({ text }) => (text.trim() === '' ? { text: missing } : {}), act.error);
  return { fields, asked: useAskedAct(act) };
}

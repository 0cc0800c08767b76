import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, PageHeader, Row, Stack, TextLink, toast } from '@standing/design-system';
import { ask, FormProblems, useAct } from '@standing/web-core';
import { adviceKeys } from './advice.queries.js';
import { answerMutation, type Opened, openMutation } from './enquiries.queries.js';
import { HandBack } from './hand-back.js';
import { OpenedView } from './opened-view.js';
import { WordsForm, type WordsSent } from './words-form.js';

/** One enquiry, for the adviser who holds it: closed until they open it, since each opening is written down. */
export function EnquiryScreen({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isBack, setBack] = useState(false);
  return (
    <>
      <PageHeader title={t`An enquiry`} lead={<TextLink href="/advice/enquiries">{t`All enquiries`}</TextLink>} />
      {isBack ? (
        <p role="status">{t`You handed it back, and read it no more.`}</p>
      ) : (
        <Held id={id} opened={opened} setOpened={setOpened} onHandedBack={() => (setOpened(null), setBack(true))} />
      )}
    </>
  );
}

type HeldProps = {
  readonly id: string;
  readonly opened: Opened | null;
  readonly setOpened: (opened: Opened) => void;
  readonly onHandedBack: () => void;
};

function Held({ id, opened, setOpened, onHandedBack }: HeldProps) {
  const { t } = useLingui();
  const open = useAct({
    run: async (_: void, idempotencyKey) => (await ask(openMutation, { id, idempotencyKey })).openAdvice,
    onDone: setOpened,
  });
  const answer = useAnswer(id, () => open.mutate());
  return (
    <Stack gap="large">
      <Card title={t`What was written`} busy={open.isPending}>
        <FormProblems title={t`It could not be opened.`} error={open.error} mistakes={{}} ids={{}} tried={0} />
        {opened ? (
          <OpenedView opened={opened} />
        ) : (
          <p>{t`Each opening is written down with your name, the enquiry and the time, and without who asks.`}</p>
        )}
        <Row>
          <Button kind="second" onPress={() => open.mutate()} pending={open.isPending}>
            {opened ? t`Read it again` : t`Open it`}
          </Button>
        </Row>
      </Card>
      {opened && opened.state !== 'CLOSED' && (
        <Card title={t`Your answer`}>
          <WordsForm
            id="advice-answer"
            label={t`Answer`}
            hint={t`Advice, no ruling. Name nobody whom the question does not name.`}
            send={t`Send the answer`}
            failed={t`The answer was not sent.`}
            act={answer}
          />
        </Card>
      )}
      <HandBack id={id} onDone={onHandedBack} />
    </Stack>
  );
}

function useAnswer(id: string, onAnswered: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (words: WordsSent, idempotencyKey) => ask(answerMutation, { id, words, idempotencyKey }),
    touches: [adviceKeys.queue],
    onDone: () => {
      toast({ text: t`Answered.` });
      onAnswered();
    },
  });
}

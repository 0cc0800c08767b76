import { useLingui } from '@lingui/react/macro';
import { Button, Card, Form, TextArea, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { askToChangeMutation } from './report.queries.js';

const IDS = { words: 'report-change' };
/** As the rule counts. */
const MOST = 1000;

type Asked = { readonly words: string };

/** What is to change, in a few words that only the two read. */
export function AskToChange({ reportId, sha256 }: { readonly reportId: string; readonly sha256: string }) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ words }: Asked, idempotencyKey) => ask(askToChangeMutation, { reportId, sha256, words, idempotencyKey }),
    touches: [keys.sessions],
    onDone: () => toast({ text: t`Your supervisor is asked by mail.` }),
  });
  const check = ({ words }: Asked) => {
    if (words.trim() === '') return { words: t`Say in a few words what is to change.` };
    return [...words.trim()].length > MOST ? { words: t`Write 1,000 characters at most.` } : {};
  };
  const { values, set, submit, wrong, mistakes, tried } = useFields<Asked>({ words: '' }, check, act.error);
  return (
    <Card title={t`Or ask for a change`}>
      <Form onSubmit={() => submit(act.mutate)} label={t`Or ask for a change`}>
        <FormProblems
          title={t`The supervisor was not asked.`}
          ids={IDS}
          error={act.error}
          mistakes={mistakes}
          tried={tried}
        />
        <TextArea
          id={IDS.words}
          label={t`What is to change?`}
          hint={t`Only the two of you read it. Your supervisor sends another text, which you both sign.`}
          value={values.words}
          onChange={(words) => set({ words })}
          error={wrong('words')}
        />
        <div>
          <Button type="submit" kind="second" pending={act.isPending}>{t`Ask for the change`}</Button>
        </div>
      </Form>
    </Card>
  );
}

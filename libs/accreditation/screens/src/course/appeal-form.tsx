import { useLingui } from '@lingui/react/macro';
import { Button, Card, Form, Row, TextArea, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields, useFormat } from '@standing/web-core';
import { appealRefusalMutation } from './course.queries.js';

const IDS = { grounds: 'appeal-grounds' };

type AppealFormProps = { readonly applicationId: string; readonly until: string | null };

/** Has a refusal looked at by others: until when, what it is against, and why. */
export function AppealForm({ applicationId, until }: AppealFormProps) {
  const { t } = useLingui();
  const format = useFormat();
  const day = until ? format.day(until, 'long') : '';
  const act = useAct({
    run: (grounds: string, idempotencyKey) => ask(appealRefusalMutation, { applicationId, grounds, idempotencyKey }),
    touches: [keys.applications],
    onDone: () => toast({ text: t`Your appeal is received.` }),
  });
  const check = ({ grounds }: { readonly grounds: string }) =>
    grounds.trim() === '' ? { grounds: t`Say what you object to in the refusal.` } : {};
  const fields = useFields({ grounds: '' }, check, act.error);
  return (
    <Card title={t`Appeal against this refusal`}>
      <p>{t`You can appeal until ${day}, once. People who had no part in the refusal look at it; while they do, you cannot apply anew.`}</p>
      <Form onSubmit={() => fields.submit(({ grounds }) => act.mutate(grounds))} label={t`Appeal`}>
        <FormProblems
          title={t`The appeal was not received.`}
          error={act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <TextArea
          id={IDS.grounds}
          label={t`What you object to, and why`}
          hint={t`At most 4000 characters. Those who hear the appeal read it as you write it.`}
          rows={8}
          value={fields.values.grounds}
          onChange={(grounds) => fields.set({ grounds })}
          error={fields.wrong('grounds')}
        />
        <Row>
          <Button type="submit" kind="second" pending={act.isPending}>{t`Send the appeal`}</Button>
        </Row>
      </Form>
    </Card>
  );
}

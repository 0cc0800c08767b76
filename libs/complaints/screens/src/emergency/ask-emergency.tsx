import { useLingui } from '@lingui/react/macro';
import { Button, Card, Form, Row, SummaryList, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import { type Asked, AskFields, ASK_IDS, NOTHING_ASKED } from './ask-fields.js';
import { EMERGENCY_GROUND_WORDS, LONGEST_EMERGENCY as longest } from './emergency-words.js';
import { askInEmergencyMutation } from './emergency.queries.js';

/** Which case, for what, for how long, and why. */
export function AskEmergency() {
  const { t } = useLingui();
  const { fields, asked, pending } = useAsk();
  const { reference, ground, days } = fields.values;
  const words = {
    title: t`Ask that this case be opened to you?`,
    does: t`A second person reads who asks, for what and why. Both parties are told once it was opened and is over. You will decide nothing in this case afterwards.`,
    word: t`Ask for it`,
    undone: t`You can take it back until it is answered.`,
    failed: t`It was not asked for. There may be no case for you under this reference.`,
  };
  return (
    <Card title={t`Ask for a case`}>
      <Form onSubmit={() => fields.submit((values) => asked.ask(values))} label={t`Ask for a case`}>
        <FormProblems
          title={words.failed}
          error={asked.refused}
          mistakes={fields.mistakes}
          ids={ASK_IDS}
          tried={fields.tried}
        />
        <AskFields fields={fields} />
        <Row>
          <Button type="submit" kind="second" pending={pending}>{t`Ask for it…`}</Button>
        </Row>
        <ConfirmDialog words={words} asked={asked}>
          <SummaryList
            items={[
              { term: t`Reference`, value: <span data-user-text="">{reference}</span> },
              { term: t`For what`, value: ground ? t(EMERGENCY_GROUND_WORDS[ground]) : '' },
              { term: t`For how many days`, value: days },
            ]}
          />
        </ConfirmDialog>
      </Form>
    </Card>
  );
}

function useAsk() {
  const { t } = useLingui();
  const act = useAct({
    run: ({ reference, ground, days, reasons }: Asked, idempotencyKey) =>
      ask(askInEmergencyMutation, {
        input: { reference, ground: ground ?? 'DANGER', days: Number(days.trim()), reasons },
        idempotencyKey,
      }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`It is asked for. Call a second person.` }),
  });
  const fields = useFields(NOTHING_ASKED, useCheck(), act.error);
  return { fields, asked: useAskedAct(act), pending: act.isPending };
}

function useCheck() {
  const { t } = useLingui();
  return ({ reference, ground, days, reasons }: Asked) => {
    const wanted = /^\d$/.test(days.trim()) ? Number(days.trim()) : 0;
    return {
      ...(reference.trim() === '' && { reference: t`Write the reference of the case.` }),
      ...(ground === null && { ground: t`Say for what.` }),
      ...((wanted < 1 || wanted > longest) && {
        days: t`Write a whole number, from 1 to ${longest}.`,
      }),
      ...(reasons.trim() === '' && { reasons: t`Write why.` }),
    };
  };
}

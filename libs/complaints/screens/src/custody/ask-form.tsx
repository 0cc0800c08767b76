import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, SummaryList, TextArea, TextField, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import { type Ground, GROUND_WORDS, GROUNDS } from './custody-words.js';
import { askForIdentityMutation } from './custody.queries.js';

type Values = { readonly ground: Ground | null; readonly days: string; readonly reasons: string };

const IDS = { ground: 'identity-ground', days: 'identity-days', reasons: 'identity-reasons' };
const NONE: Values = { ground: null, days: '', reasons: '' };

type AskFormProps = { readonly caseId: string; readonly longest: number };

/** For what the name is asked, for how long, and why. */
export function AskForm({ caseId, longest }: AskFormProps) {
  const { t } = useLingui();
  const { fields, asked, pending } = useAsk(caseId, longest);
  const { ground, days } = fields.values;
  const words = {
    title: t`Ask to be told this name?`,
    does: t`The custodian of the case reads who asks, for what and for how long. Whoever complained is told once it is opened: to which function, for what and for how long.`,
    word: t`Ask for it`,
    undone: t`You can take it back until it is answered.`,
    failed: t`It was not asked for.`,
  };
  return (
    <Form onSubmit={() => fields.submit((values) => asked.ask(values))} label={t`Ask for the name`}>
      <FormProblems
        title={words.failed}
        error={asked.refused}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <AskFields fields={fields} longest={longest} />
      <Row>
        <Button type="submit" kind="second" pending={pending}>{t`Ask for it…`}</Button>
      </Row>
      <ConfirmDialog words={words} asked={asked}>
        <SummaryList
          items={[
            { term: t`For what`, value: ground ? t(GROUND_WORDS[ground]) : '' },
            { term: t`For how many days`, value: days },
          ]}
        />
      </ConfirmDialog>
    </Form>
  );
}

function AskFields({ fields, longest }: { readonly fields: Fields<Values>; readonly longest: number }) {
  const { t } = useLingui();
  const { ground, days, reasons } = fields.values;
  return (
    <>
      <RadioGroup
        id={IDS.ground}
        label={t`For what`}
        value={ground}
        onChange={(value) => fields.set({ ground: GROUNDS.find((one) => one === value) ?? null })}
        error={fields.wrong('ground')}
        options={GROUNDS.map((one) => ({ value: one, text: t(GROUND_WORDS[one]) }))}
      />
      <TextField
        id={IDS.days}
        label={t`For how many days`}
        hint={t`From 1 to ${longest}, counted from the day on which it is opened.`}
        value={days}
        onChange={(typed) => fields.set({ days: typed })}
        error={fields.wrong('days')}
        size="short"
        inputMode="numeric"
      />
      <TextArea
        id={IDS.reasons}
        label={t`Why you need it`}
        hint={t`The custodian alone reads it.`}
        rows={4}
        value={reasons}
        onChange={(text) => fields.set({ reasons: text })}
        error={fields.wrong('reasons')}
      />
    </>
  );
}

function useAsk(caseId: string, longest: number) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ ground, days, reasons }: Values, idempotencyKey) =>
      ask(askForIdentityMutation, {
        input: { caseId, ground: ground ?? 'HEARING', days: Number(days.trim()), reasons },
        idempotencyKey,
      }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`The custodian is asked.` }),
  });
  const [kind, number, missing] = [t`Say for what.`, t`Write a whole number, from 1 to ${longest}.`, t`Write why.`];
  const check = ({ ground, days, reasons }: Values) => {
    const wanted = /^\d{1,2}$/.test(days.trim()) ? Number(days.trim()) : 0;
    return {
      ...(ground === null && { ground: kind }),
      ...((wanted < 1 || wanted > longest) && { days: number }),
      ...(reasons.trim() === '' && { reasons: missing }),
    };
  };
  return { fields: useFields(NONE, check, act.error), asked: useAskedAct(act), pending: act.isPending };
}

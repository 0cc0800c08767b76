import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, RadioGroup, Row, TextField, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields, type VariablesOf } from '@standing/web-core';
import type { LetterShown } from './letter-shown.js';
import { recordSendingMutation } from './sending.queries.js';

type SentBy = VariablesOf<typeof recordSendingMutation>['input']['by'];
type Values = { readonly by: SentBy | null; readonly on: string | null; readonly number: string };
type Ids = Readonly<Record<keyof Values, string>>;

const SENT_BY_WORDS = {
  REGISTERED_POST: msg`As a registered letter`,
  HANDED_OVER: msg`Handed over to them`,
  TOLD_BY_PHONE: msg`Read out by telephone`,
} as const satisfies Record<SentBy, unknown>;
const WAYS = Object.keys(SENT_BY_WORDS) as SentBy[];
const NOTHING: Values = { by: null, on: null, number: '' };

/** How one letter came to whoever complains, and by what that is proved. */
export function SendForm({ letter }: { readonly letter: LetterShown }) {
  const { t } = useLingui();
  const { act, fields } = useSending(letter.id);
  const ids: Ids = { by: `${letter.id}-by`, on: `${letter.id}-on`, number: `${letter.id}-number` };
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Record how it was sent`}>
      <FormProblems
        title={t`It was not recorded.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={ids}
        tried={fields.tried}
      />
      <SendFields fields={fields} ids={ids} />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Record it`}</Button>
      </Row>
    </Form>
  );
}

function SendFields({ fields, ids }: { readonly fields: Fields<Values>; readonly ids: Ids }) {
  const { t } = useLingui();
  const { values, set, wrong } = fields;
  return (
    <>
      <RadioGroup
        id={ids.by}
        label={t`How was it sent?`}
        value={values.by}
        onChange={(chosen) => set({ by: WAYS.find((by) => by === chosen) ?? null })}
        error={wrong('by')}
        options={WAYS.map((by) => ({ value: by, text: t(SENT_BY_WORDS[by]) }))}
      />
      <DateField
        id={ids.on}
        label={t`On which day?`}
        value={values.on}
        onChange={(on) => set({ on })}
        error={wrong('on')}
      />
      {values.by === 'REGISTERED_POST' && (
        <TextField
          id={ids.number}
          label={t`Number on the slip`}
          size="medium"
          autoComplete="off"
          value={values.number}
          onChange={(number) => set({ number })}
          error={wrong('number')}
        />
      )}
    </>
  );
}

function useSending(letterId: string) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ by, on, number }: Values, idempotencyKey) => {
      const slip = by === 'REGISTERED_POST' ? number : null;
      const input = { letterId, by: by ?? 'REGISTERED_POST', on: on ?? '', number: slip };
      return ask(recordSendingMutation, { input, idempotencyKey });
    },
    touches: [keys.cases],
    onDone: () => toast({ text: t`It is recorded how the letter was sent.` }),
  });
  const [unsaid, missing, slip] = [
    t`Say how it was sent.`,
    t`Give the day on which it was sent.`,
    t`Copy the number on the slip.`,
  ];
  const check = ({ by, on, number }: Values) => ({
    ...(by === null && { by: unsaid }),
    ...(on === null && { on: missing }),
    ...(by === 'REGISTERED_POST' && number.trim() === '' && { number: slip }),
  });
  return { act, fields: useFields(NOTHING, check, act.error) };
}

import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, TextField, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { setLoadLimitMutation } from './rota.queries.js';
import type { LoadLimit } from './rota-words.js';

type Values = { readonly limit: string };
type LimitFormProps = { readonly limit: LoadLimit; readonly name: string };

/** A whole number of open cases, inside its bounds. */
export function LimitForm({ limit: { function: of, limit, min, max }, name }: LimitFormProps) {
  const { t } = useLingui();
  const ids = { limit: `limit-${of}` };
  const act = useAct({
    run: (wanted: number, idempotencyKey) => ask(setLoadLimitMutation, { function: of, limit: wanted, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`The number is set.` }),
  });
  const outside = t`Write a whole number in figures, from ${min} to ${max}.`;
  const same = t`That is set already.`;
  const fields = useFields<Values>(
    { limit: String(limit) },
    ({ limit: typed }) => {
      const wanted = numberIn(typed);
      if (wanted === null || wanted < min || wanted > max) return { limit: outside };
      return wanted === limit ? { limit: same } : {};
    },
    act.error,
  );
  const { values, set, wrong, mistakes, tried, submit } = fields;
  return (
    <Form onSubmit={() => submit((typed) => act.mutate(numberIn(typed.limit) ?? limit))} label={t`Open cases: ${name}`}>
      <FormProblems title={t`The number was not set.`} error={act.error} mistakes={mistakes} ids={ids} tried={tried} />
      <TextField
        id={ids.limit}
        label={t`Open cases`}
        hint={t`From ${min} to ${max}.`}
        value={values.limit}
        onChange={(typed) => set({ limit: typed })}
        error={wrong('limit')}
        size="short"
        inputMode="numeric"
      />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Set the number`}</Button>
      </Row>
    </Form>
  );
}

function numberIn(typed: string): number | null {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : null;
}

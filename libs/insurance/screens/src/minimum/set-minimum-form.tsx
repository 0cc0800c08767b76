import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, Row, TextField, toast } from '@standing/design-system';
import {
  ask,
  type FieldMistakes,
  type Fields,
  FormProblems,
  minorUnits,
  useAct,
  useFields,
  useSession,
} from '@standing/web-core';
import { minimumKeys, setMinimumMutation } from './minimum.queries.js';

const IDS = { perClaim: 'minimum-amount', currency: 'minimum-currency', from: 'minimum-from' };

type MinimumValues = { readonly perClaim: string; readonly currency: string; readonly from: string | null };
type Sent = { readonly perClaim: number | null; readonly currency: string | null; readonly from: string };

/** Sets the minimum from a day on; an empty amount lifts it. */
export function SetMinimumForm() {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useSetMinimum();
  const empty: MinimumValues = { perClaim: '', currency: 'EUR', from: today };
  const fields = useFields(empty, useCheckMinimum(), act.error);
  return (
    <Form onSubmit={() => fields.submit((typed) => act.mutate(sentOf(typed)))} label={t`Set the minimum`}>
      <FormProblems
        title={t`The minimum was not set.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <p className="muted small">{t`Leave the amount empty to ask for none any more.`}</p>
      <Asked fields={fields} />
      <div>
        <Button type="submit" pending={act.isPending}>{t`Set the minimum`}</Button>
      </div>
    </Form>
  );
}

function Asked({ fields: { values, set, wrong } }: { readonly fields: Fields<MinimumValues> }) {
  const { t } = useLingui();
  return (
    <Row align="start">
      <TextField
        id={IDS.perClaim}
        label={t`Amount for one claim`}
        value={values.perClaim}
        onChange={(perClaim) => set({ perClaim })}
        error={wrong('perClaim')}
        size="short"
        inputMode="decimal"
      />
      <TextField
        id={IDS.currency}
        label={t`Currency`}
        value={values.currency}
        onChange={(currency) => set({ currency: currency.toUpperCase() })}
        error={wrong('currency')}
        size="short"
      />
      <DateField
        id={IDS.from}
        label={t`For covers that begin from`}
        value={values.from}
        onChange={(from) => set({ from })}
        error={wrong('from')}
      />
    </Row>
  );
}

function sentOf({ perClaim, currency, from }: MinimumValues): Sent {
  const amount = perClaim.trim() === '' ? null : minorUnits(perClaim, currency);
  return { perClaim: amount, currency: amount === null ? null : currency, from: from ?? '' };
}

function useCheckMinimum(): (values: MinimumValues) => FieldMistakes<MinimumValues> {
  const { t } = useLingui();
  return ({ perClaim, currency, from }) => ({
    ...(perClaim.trim() !== '' &&
      minorUnits(perClaim, currency) === null && { perClaim: t`Write an amount in figures, such as 1500000.` }),
    ...(from === null && { from: t`Give the first day.` }),
  });
}

function useSetMinimum() {
  const { t } = useLingui();
  return useAct({
    run: (input: Sent, idempotencyKey) => ask(setMinimumMutation, { ...input, idempotencyKey }),
    touches: [minimumKeys.all],
    onDone: () => toast({ text: t`The minimum is set. What is verified already stays as it was found.` }),
  });
}

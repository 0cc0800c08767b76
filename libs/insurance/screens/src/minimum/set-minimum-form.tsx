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

const IDS = {
  perClaim: 'minimum-amount',
  perYear: 'minimum-year',
  perYearWithin: 'minimum-year-within',
  currency: 'minimum-currency',
  from: 'minimum-from',
};

type Amounts<Amount> = { readonly perClaim: Amount; readonly perYear: Amount; readonly perYearWithin: Amount };
type MinimumValues = Amounts<string> & { readonly currency: string; readonly from: string | null };
type Sent = Amounts<number | null> & { readonly currency: string | null; readonly from: string };

/** Sets the minimum from a day on; an empty amount lifts it. */
export function SetMinimumForm() {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useSetMinimum();
  const empty: MinimumValues = { perClaim: '', perYear: '', perYearWithin: '', currency: 'EUR', from: today };
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
      <AskedOfYear fields={fields} />
      <div>
        <Button type="submit" pending={act.isPending}>{t`Set the minimum`}</Button>
      </div>
    </Form>
  );
}

type FieldsProps = { readonly fields: Fields<MinimumValues> };

function Asked({ fields: { values, set, wrong } }: FieldsProps) {
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

function AskedOfYear({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  return (
    <Row align="start">
      <TextField
        id={IDS.perYear}
        label={t`Amount for a year (optional)`}
        value={values.perYear}
        onChange={(perYear) => set({ perYear })}
        error={wrong('perYear')}
        size="short"
        inputMode="decimal"
      />
      <TextField
        id={IDS.perYearWithin}
        label={t`More for a year, where the costs of a defence are taken from the limit (optional)`}
        value={values.perYearWithin}
        onChange={(perYearWithin) => set({ perYearWithin })}
        error={wrong('perYearWithin')}
        size="short"
        inputMode="decimal"
      />
    </Row>
  );
}

function sentOf({ currency, from, ...typed }: MinimumValues): Sent {
  const amount = (text: string) => (text.trim() === '' ? null : minorUnits(text, currency));
  const [perClaim, perYear, perYearWithin] = [typed.perClaim, typed.perYear, typed.perYearWithin].map(amount);
  const amounts = { perClaim: perClaim ?? null, perYear: perYear ?? null, perYearWithin: perYearWithin ?? null };
  return { ...amounts, currency: amounts.perClaim === null ? null : currency, from: from ?? '' };
}

function useCheckMinimum(): (values: MinimumValues) => FieldMistakes<MinimumValues> {
  const { t } = useLingui();
  const figures = t`Write an amount in figures, such as 1500000.`;
  return ({ perClaim, perYear, perYearWithin, currency, from }) => {
    const isWrong = (text: string) => text.trim() !== '' && minorUnits(text, currency) === null;
    return {
      ...(isWrong(perClaim) && { perClaim: figures }),
      ...(isWrong(perYear) && { perYear: figures }),
      ...(isWrong(perYearWithin) && { perYearWithin: figures }),
      ...(from === null && { from: t`Give the first day.` }),
    };
  };
}

function useSetMinimum() {
  const { t } = useLingui();
  return useAct({
    run: (input: Sent, idempotencyKey) => ask(setMinimumMutation, { ...input, idempotencyKey }),
    touches: [minimumKeys.all],
    onDone: () => toast({ text: t`The minimum is set. What is verified already stays as it was found.` }),
  });
}

import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, Row, TextField, toast } from '@standing/design-system';
import { ask, type FieldMistakes, type Fields, FormProblems, useAct, useFields, useSession } from '@standing/web-core';
import { minimumKeys, recordRateMutation } from './minimum.queries.js';

const IDS = {
  currency: 'rate-currency',
  into: 'rate-into',
  rate: 'rate-value',
  onDay: 'rate-day',
  source: 'rate-source',
};

type RateValues = {
  readonly currency: string;
  readonly into: string;
  readonly rate: string;
  readonly onDay: string | null;
  readonly source: string;
};

/** Records what a currency was worth on a day, and where that was read. */
export function RateForm() {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useRecordRate();
  const empty: RateValues = { currency: '', into: 'EUR', rate: '', onDay: today, source: '' };
  const fields = useFields(empty, useCheckRate(), act.error);
  const send = ({ rate, onDay, ...rest }: RateValues) =>
    act.mutate({ ...rest, rate: rate.trim().replace(',', '.'), onDay: onDay ?? '' });
  return (
    <Form onSubmit={() => fields.submit(send)} label={t`Record a rate`}>
      <FormProblems
        title={t`The rate was not recorded.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <Worth fields={fields} />
      <Read fields={fields} />
      <div>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Record the rate`}</Button>
      </div>
    </Form>
  );
}

type FieldsProps = { readonly fields: Fields<RateValues> };

function Worth({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  return (
    <Row align="start">
      <TextField
        id={IDS.currency}
        label={t`One unit of`}
        value={values.currency}
        onChange={(currency) => set({ currency: currency.toUpperCase() })}
        error={wrong('currency')}
        size="short"
        suggestions={['CHF', 'GBP', 'USD']}
      />
      <TextField
        id={IDS.rate}
        label={t`Was worth`}
        value={values.rate}
        onChange={(rate) => set({ rate })}
        error={wrong('rate')}
        size="short"
        inputMode="decimal"
      />
      <TextField
        id={IDS.into}
        label={t`Units of`}
        value={values.into}
        onChange={(into) => set({ into: into.toUpperCase() })}
        error={wrong('into')}
        size="short"
      />
    </Row>
  );
}

function Read({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  return (
    <Row align="start">
      <DateField
        id={IDS.onDay}
        label={t`On the day`}
        value={values.onDay}
        onChange={(onDay) => set({ onDay })}
        error={wrong('onDay')}
      />
      <TextField
        id={IDS.source}
        label={t`Read at (a central bank’s page, for example)`}
        value={values.source}
        onChange={(source) => set({ source })}
        error={wrong('source')}
        size="medium"
      />
    </Row>
  );
}

function useCheckRate(): (values: RateValues) => FieldMistakes<RateValues> {
  const { t } = useLingui();
  return ({ currency, into, rate, onDay, source }) => ({
    ...(!/^[A-Z]{3}$/.test(currency) && { currency: t`Write the currency in three letters, such as GBP.` }),
    ...(!/^[A-Z]{3}$/.test(into) && { into: t`Write the currency in three letters, such as EUR.` }),
    ...(!/^\d+([.,]\d+)?$/.test(rate.trim()) && { rate: t`Write the rate in figures, such as 1.1732.` }),
    ...(onDay === null && { onDay: t`Give the day of the rate.` }),
    ...(source.trim() === '' && { source: t`Say where it was read.` }),
  });
}

function useRecordRate() {
  const { t } = useLingui();
  return useAct({
    run: (input: RateValues & { readonly onDay: string }, idempotencyKey) =>
      ask(recordRateMutation, { ...input, idempotencyKey }),
    touches: [minimumKeys.all],
    onDone: () => toast({ text: t`The rate is recorded.` }),
  });
}

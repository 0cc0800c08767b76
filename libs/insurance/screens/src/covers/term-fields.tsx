import { useLingui } from '@lingui/react/macro';
import { DateField, Disclosure, Row, Select, TextField } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import { COVER_IDS, type CoverValues } from './cover-values.js';
import { NO_TERMS } from './term-values.js';

type FieldsProps = { readonly fields: Fields<CoverValues> };

/** What attestations often leave out: closed at first, unless something of it is said. */
export function TermFields({ fields }: FieldsProps) {
  const { t } = useLingui();
  return (
    <Disclosure title={t`What else the attestation says`} openAtFirst={isAnySaid(fields.values)}>
      <div className="stack">
        <p className="muted small">{t`Leave empty what it does not say.`}</p>
        <Reach fields={fields} />
        <Trigger fields={fields} />
        <Limits fields={fields} />
      </div>
    </Disclosure>
  );
}

function isAnySaid({ broker, territory, trigger, limitPerClaim, limitAggregate, defenceCosts }: CoverValues): boolean {
  return [broker, territory, trigger, limitPerClaim, limitAggregate, defenceCosts].some((value) => value !== '');
}

function Reach({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id={COVER_IDS.broker}
        label={t`Broker`}
        value={values.broker}
        onChange={(broker) => set({ broker })}
        error={wrong('broker')}
        size="medium"
        autoComplete="off"
      />
      <TextField
        id={COVER_IDS.territory}
        label={t`Territory, in its words`}
        value={values.territory}
        onChange={(territory) => set({ territory })}
        error={wrong('territory')}
        autoComplete="off"
      />
    </>
  );
}

function Trigger({ fields }: FieldsProps) {
  const { t } = useLingui();
  const { values, set, wrong } = fields;
  return (
    <>
      <Select
        id={COVER_IDS.trigger}
        label={t`What triggers the cover`}
        hint={t`Ask your insurer if you are not sure: by claims, past work is no longer covered once the cover lapses.`}
        value={values.trigger}
        onChange={(trigger) => set({ trigger })}
        error={wrong('trigger')}
        size="full"
        options={[
          { value: '', text: t`It does not say` },
          { value: 'HARMFUL_ACT', text: t`The harmful act: work done on its days` },
          { value: 'CLAIM', text: t`The claim: claims made while it runs` },
        ]}
      />
      {values.trigger === 'CLAIM' && <OfClaims fields={fields} />}
    </>
  );
}

function OfClaims({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  return (
    <Row align="start">
      <DateField
        id={COVER_IDS.retroactiveOn}
        label={t`Retroactive date`}
        value={values.retroactiveOn}
        onChange={(retroactiveOn) => set({ retroactiveOn })}
        error={wrong('retroactiveOn')}
      />
      <TextField
        id={COVER_IDS.subsequentMonths}
        label={t`Subsequent period, in months`}
        value={values.subsequentMonths}
        onChange={(subsequentMonths) => set({ subsequentMonths })}
        error={wrong('subsequentMonths')}
        size="short"
        inputMode="numeric"
      />
    </Row>
  );
}

function Limits({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <Row align="start">
        <Amount name="limitPerClaim" label={t`Limit for one claim`} fields={{ values, set, wrong }} />
        <Amount name="limitAggregate" label={t`Limit for a year`} fields={{ values, set, wrong }} />
        <TextField
          id={COVER_IDS.currency}
          label={t`Currency`}
          value={values.currency}
          onChange={(currency) => set({ currency: currency.toUpperCase() })}
          error={wrong('currency')}
          size="short"
          suggestions={[NO_TERMS.currency, 'CHF', 'GBP', 'USD']}
        />
      </Row>
      <Select
        id={COVER_IDS.defenceCosts}
        label={t`Costs of a defence`}
        value={values.defenceCosts}
        onChange={(defenceCosts) => set({ defenceCosts })}
        error={wrong('defenceCosts')}
        options={[
          { value: '', text: t`It does not say` },
          { value: 'WITHIN', text: t`Within the limit` },
          { value: 'OUTSIDE', text: t`On top of the limit` },
        ]}
      />
    </>
  );
}

type AmountProps = {
  readonly name: 'limitPerClaim' | 'limitAggregate';
  readonly label: string;
  readonly fields: Pick<Fields<CoverValues>, 'values' | 'set' | 'wrong'>;
};

function Amount({ name, label, fields: { values, set, wrong } }: AmountProps) {
  return (
    <TextField
      id={COVER_IDS[name]}
      label={label}
      value={values[name]}
      onChange={(amount) => set({ [name]: amount })}
      error={wrong(name)}
      size="short"
      inputMode="decimal"
    />
  );
}

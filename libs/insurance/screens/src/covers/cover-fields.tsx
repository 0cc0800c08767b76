import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup, DateField, RadioGroup, Row, TextField } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import { CountriesField } from './countries-field.js';
import { COVER_IDS, type CoverValues } from './cover-values.js';
import { ACTIVITIES, activityWord } from './cover-words.js';
import { TermFields } from './term-fields.js';

type FieldsProps = { readonly fields: Fields<CoverValues> };

/** By what, with whom, when, where and for what; and what else the attestation says. */
export function CoverFields({ fields }: FieldsProps) {
  const { t } = useLingui();
  const { values, set, wrong } = fields;
  return (
    <>
      <Kind fields={fields} />
      <Policy fields={fields} />
      <Row align="start">
        <DateField
          id={COVER_IDS.startsOn}
          label={t`First day`}
          value={values.startsOn}
          onChange={(startsOn) => set({ startsOn })}
          error={wrong('startsOn')}
        />
        <DateField
          id={COVER_IDS.endsOn}
          label={t`Last day`}
          value={values.endsOn}
          onChange={(endsOn) => set({ endsOn })}
          error={wrong('endsOn')}
        />
      </Row>
      <CountriesField fields={fields} />
      <Activities fields={fields} />
      <TermFields fields={fields} />
    </>
  );
}

function Activities({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  return (
    <CheckboxGroup
      id={COVER_IDS.activities}
      label={t`Activities covered`}
      value={values.activities}
      onChange={(activities) => set({ activities })}
      error={wrong('activities')}
    >
      {ACTIVITIES.map((activity) => (
        <Checkbox key={activity} value={activity}>
          {t(activityWord(activity))}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function Kind({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={COVER_IDS.kind}
      label={t`Whose policy is it?`}
      value={values.kind}
      onChange={(kind) => set({ kind })}
      error={wrong('kind')}
      options={[
        { value: 'POLICY', text: t`My own, or my company’s` },
        {
          value: 'EMPLOYER_LETTER',
          text: t`My employer’s, by letter`,
          hint: t`It covers your work for that employer, and no other.`,
        },
      ]}
    />
  );
}

function Policy({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  const isLetter = values.kind === 'EMPLOYER_LETTER';
  return (
    <>
      <TextField
        id={COVER_IDS.insurer}
        label={t`Insurer`}
        value={values.insurer}
        onChange={(insurer) => set({ insurer })}
        error={wrong('insurer')}
        size="medium"
        autoComplete="off"
      />
      <TextField
        id={COVER_IDS.policyReference}
        label={t`Policy reference`}
        hint={t`As the attestation shows it. Only you and the office see it.`}
        value={values.policyReference}
        onChange={(policyReference) => set({ policyReference })}
        error={wrong('policyReference')}
        size="medium"
        autoComplete="off"
      />
      <TextField
        id={COVER_IDS.insuredName}
        label={isLetter ? t`Employer` : t`Name insured, if it is not yours`}
        hint={
          isLetter ? t`As the letter shows it.` : t`A trade name or a company. The office asks what links it with you.`
        }
        value={values.insuredName}
        onChange={(insuredName) => set({ insuredName })}
        error={wrong('insuredName')}
        size="medium"
        autoComplete="off"
      />
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup, DateField, Row, TextField } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import { CountriesField } from './countries-field.js';
import { COVER_IDS, type CoverValues } from './cover-values.js';
import { ACTIVITIES, activityWord } from './cover-words.js';

type FieldsProps = { readonly fields: Fields<CoverValues> };

/** With whom, when, where and for what. */
export function CoverFields({ fields }: FieldsProps) {
  const { t } = useLingui();
  const { values, set, wrong } = fields;
  return (
    <>
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
    </>
  );
}

function Policy({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
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
    </>
  );
}

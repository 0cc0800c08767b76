import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup, DateField, Row, Select, TextField } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import { type Assessor, ASSESSOR_IDS, type AssessorValues } from './assessor-values.js';

type FieldsProps = { readonly fields: Fields<AssessorValues> };

export type Level = { readonly code: string; readonly title: string };

type AssessorFieldsProps = DeputyFieldProps & { readonly levels: readonly Level[] };

/** Which levels somebody assesses, how much at once, for how long, and who stands in for them. */
export function AssessorFields({ fields, levels, pool }: AssessorFieldsProps) {
  const { t } = useLingui();
  const { values, set, wrong } = fields;
  return (
    <>
      <CheckboxGroup
        id={ASSESSOR_IDS.levels}
        label={t`Levels that they assess`}
        value={values.levels}
        onChange={(chosen) => set({ levels: chosen })}
        error={wrong('levels')}
      >
        {levels.map(({ code, title }) => (
          <Checkbox key={code} value={code}>
            {title}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <TextField
        id={ASSESSOR_IDS.mostOpen}
        label={t`Assessments at once, at the most`}
        value={values.mostOpen}
        onChange={(mostOpen) => set({ mostOpen })}
        error={wrong('mostOpen')}
        size="short"
        inputMode="numeric"
        autoComplete="off"
      />
      <DayFields fields={fields} name="trainedOn" label={t`Trained on`} />
      <Row align="start">
        <DayFields fields={fields} name="mandateFrom" label={t`First day of the mandate`} />
        <DayFields fields={fields} name="mandateUntil" label={t`Last day of the mandate, if any`} />
      </Row>
      <DeputyField fields={fields} pool={pool} />
    </>
  );
}

type DeputyFieldProps = FieldsProps & { readonly pool: readonly Assessor[] };

/** Who is proposed first when their assessments are handed over; nobody is their own deputy. */
function DeputyField({ fields: { values, set, wrong }, pool }: DeputyFieldProps) {
  const { t } = useLingui();
  const others = pool.filter(({ person }) => person.id !== values.personId);
  return (
    <Select
      id={ASSESSOR_IDS.deputyId}
      label={t`Deputy, if any`}
      hint={t`Proposed first when what they have in hand is handed over.`}
      value={values.deputyId}
      onChange={(deputyId) => set({ deputyId })}
      error={wrong('deputyId')}
      options={[
        { value: '', text: t`Nobody` },
        ...others.map(({ person }) => ({ value: person.id, text: person.name ?? '' })),
      ]}
    />
  );
}

type DayName = 'trainedOn' | 'mandateFrom' | 'mandateUntil';

type DayFieldsProps = FieldsProps & { readonly name: DayName; readonly label: string };

function DayFields({ fields: { values, set, wrong }, name, label }: DayFieldsProps) {
  return (
    <DateField
      id={ASSESSOR_IDS[name]}
      label={label}
      value={values[name]}
      onChange={(day) => set({ [name]: day })}
      error={wrong(name)}
    />
  );
}

import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup, DateField, Row, TextField } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import { ASSESSOR_IDS, type AssessorValues } from './assessor-values.js';

type FieldsProps = { readonly fields: Fields<AssessorValues> };

export type Level = { readonly code: string; readonly title: string };

/** Which levels somebody assesses, how much at once, for how long, and when they are away. */
export function AssessorFields({ fields, levels }: FieldsProps & { readonly levels: readonly Level[] }) {
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
      <Row align="start">
        <DayFields fields={fields} name="absentFrom" label={t`Away from, if they are`} />
        <DayFields fields={fields} name="absentUntil" label={t`Away until, if known`} />
      </Row>
    </>
  );
}

type DayName = 'trainedOn' | 'mandateFrom' | 'mandateUntil' | 'absentFrom' | 'absentUntil';

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

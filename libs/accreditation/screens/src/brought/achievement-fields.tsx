import { useLingui } from '@lingui/react/macro';
import { RadioGroup, Row, Select, TextField } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import { FORMS, KINDS } from './achievement.js';
import { ACHIEVEMENT_IDS as IDS, type AchievementValues } from './achievement-values.js';
import { FORM_WORDS, KIND_HINTS, KIND_WORDS } from './achievement-words.js';
import { AchievementDays } from './achievement-days.js';
import { AwardFields } from './award-fields.js';

export type AchievementFieldsProps = { readonly fields: Fields<AchievementValues> };

/** Which kind, where that is still open. */
export function KindField({ fields: { values, set } }: AchievementFieldsProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={IDS.kind}
      label={t`What do you bring along?`}
      value={values.kind}
      onChange={(kind) => set({ kind: KINDS.find((one) => one === kind) ?? 'EXTERNAL_AWARD' })}
      options={KINDS.map((value) => ({ value, text: t(KIND_WORDS[value]), hint: t(KIND_HINTS[value]) }))}
    />
  );
}

/** The fields of its kind. */
export function AchievementFields({ fields }: AchievementFieldsProps) {
  const { kind } = fields.values;
  return (
    <>
      {kind === 'EXTERNAL_AWARD' && <AwardFields fields={fields} />}
      {kind === 'OPENING_BALANCE' && <BalanceFields fields={fields} />}
      {(kind === 'QUALIFICATION' || kind === 'TRAINING' || kind === 'EXPERIENCE') && <TitleFields fields={fields} />}
      {(kind === 'OPENING_BALANCE' || kind === 'TRAINING') && <HoursField fields={fields} />}
      {kind === 'EXPERIENCE' && <PartField fields={fields} />}
      <AchievementDays fields={fields} />
    </>
  );
}

function BalanceFields({ fields: { values, set, wrong } }: AchievementFieldsProps) {
  const { t } = useLingui();
  const change = (activity: AchievementValues['activity']) => set({ activity, form: 'individual' });
  return (
    <>
      <RadioGroup
        id={IDS.activity}
        label={t`Which hours?`}
        value={values.activity}
        onChange={(activity) => change(activity === 'SUPERVISION' ? 'SUPERVISION' : 'PRACTICE')}
        error={wrong('activity')}
        options={[
          { value: 'PRACTICE', text: t({ message: 'Practice', context: 'hours' }) },
          { value: 'SUPERVISION', text: t`Supervision received` },
        ]}
      />
      <Select
        id={IDS.form}
        label={t`Form`}
        value={values.form}
        onChange={(form) => set({ form })}
        error={wrong('form')}
        options={FORMS[values.activity].map((value) => ({ value, text: t(FORM_WORDS[value] ?? { id: value }) }))}
      />
    </>
  );
}

function TitleFields({ fields: { values, set, wrong } }: AchievementFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id={IDS.title}
        label={t({ message: 'Title', context: 'achievement' })}
        value={values.title}
        onChange={(title) => set({ title })}
        error={wrong('title')}
        autoComplete="off"
      />
      <TextField
        id={IDS.provider}
        label={t`School or organisation`}
        hint={t`Name no client here.`}
        value={values.provider}
        onChange={(provider) => set({ provider })}
        error={wrong('provider')}
        autoComplete="off"
      />
    </>
  );
}

function HoursField({ fields: { values, set, wrong } }: AchievementFieldsProps) {
  const { t } = useLingui();
  return (
    <TextField
      id={IDS.minutes}
      label={t`Hours in all`}
      value={values.minutes}
      onChange={(minutes) => set({ minutes })}
      error={wrong('minutes')}
      size="short"
      inputMode="decimal"
      autoComplete="off"
    />
  );
}

function PartField({ fields: { values, set, wrong } }: AchievementFieldsProps) {
  const { t } = useLingui();
  return (
    <Row align="end">
      <TextField
        id={IDS.percent}
        label={t`Part of full time, in per cent`}
        value={values.percent}
        onChange={(percent) => set({ percent })}
        error={wrong('percent')}
        size="short"
        inputMode="numeric"
        autoComplete="off"
      />
    </Row>
  );
}

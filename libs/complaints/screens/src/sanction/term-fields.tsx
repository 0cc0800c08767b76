import { useLingui } from '@lingui/react/macro';
import { Select, TextField } from '@standing/design-system';
import type { LowerLevel } from './sanction.js';
import { SANCTION_IDS } from './sanction-ids.js';
import type { SanctionForm } from './sanction-values.js';

type FieldsProps = { readonly fields: SanctionForm };
type MonthsFieldProps = FieldsProps & { readonly isAfter: boolean };
type LevelFieldProps = FieldsProps & { readonly levels: readonly LowerLevel[] };

/** How long it lasts, or before one may apply again. */
export function MonthsField({ fields, isAfter }: MonthsFieldProps) {
  const { t } = useLingui();
  return (
    <TextField
      id={SANCTION_IDS.months}
      label={isAfter ? t`Months before one may apply again` : t`Months that it lasts`}
      hint={t`Counted from the day on which it takes effect. Within the bounds of the catalogue.`}
      size="short"
      inputMode="numeric"
      value={fields.values.months}
      onChange={(text) => fields.set({ months: text })}
      error={fields.wrong('months')}
    />
  );
}

/** To which level, of those below the one held. */
export function LevelField({ fields, levels }: LevelFieldProps) {
  const { t } = useLingui();
  return (
    <Select
      id={SANCTION_IDS.level}
      label={t`Lowered to`}
      hint={t`A level below the one held today. Hours and continuing professional development are kept.`}
      value={fields.values.level ?? ''}
      onChange={(value) => fields.set({ level: value === '' ? null : value })}
      error={fields.wrong('level')}
      options={[{ value: '', text: t`Choose` }, ...levels.map(({ code, title }) => ({ value: code, text: title }))]}
    />
  );
}

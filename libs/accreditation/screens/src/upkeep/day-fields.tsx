import { useLingui } from '@lingui/react/macro';
import { DateField, Row } from '@standing/design-system';
import type { ReliefDays } from './relief-values.js';

type DayFieldsProps = {
  readonly ids: { readonly [Name in keyof ReliefDays]: string };
  readonly values: ReliefDays;
  readonly set: (changes: Partial<ReliefDays>) => void;
  readonly wrong: (name: keyof ReliefDays) => string | undefined;
};

/** The first and the last day of relief, side by side. */
export function DayFields({ ids, values, set, wrong }: DayFieldsProps) {
  const { t } = useLingui();
  return (
    <Row align="start">
      <DateField
        id={ids.fromOn}
        label={t`First day`}
        value={values.fromOn}
        onChange={(fromOn) => set({ fromOn })}
        error={wrong('fromOn')}
      />
      <DateField
        id={ids.untilOn}
        label={t`Last day`}
        value={values.untilOn}
        onChange={(untilOn) => set({ untilOn })}
        error={wrong('untilOn')}
      />
    </Row>
  );
}

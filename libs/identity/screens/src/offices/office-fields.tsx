import { useLingui } from '@lingui/react/macro';
import { DateField, Row, Select } from '@standing/design-system';
import { OFFICE_IDS, OFFICE_KINDS, OFFICE_WORDS, type OfficeValues } from './office-values.js';

type OfficeFieldsProps = {
  readonly values: OfficeValues;
  readonly set: (changes: Partial<OfficeValues>) => void;
  readonly wrong: (name: keyof OfficeValues) => string | undefined;
};

/** Which office, and from when to when. */
export function OfficeFields({ values, set, wrong }: OfficeFieldsProps) {
  const { t } = useLingui();
  const kinds = OFFICE_KINDS.map((kind) => ({ value: kind, text: t(OFFICE_WORDS[kind]) }));
  return (
    <>
      <Select
        id={OFFICE_IDS.kind}
        label={t`Which office`}
        value={values.kind}
        onChange={(kind) => set({ kind })}
        error={wrong('kind')}
        options={[{ value: '', text: t`Choose` }, ...kinds]}
        size="full"
      />
      <Row align="start">
        <DateField
          id={OFFICE_IDS.fromOn}
          label={t`First day of the office`}
          value={values.fromOn}
          onChange={(fromOn) => set({ fromOn })}
          error={wrong('fromOn')}
        />
        <DateField
          id={OFFICE_IDS.untilOn}
          label={t`Last day, if it has ended`}
          value={values.untilOn}
          onChange={(untilOn) => set({ untilOn })}
          error={wrong('untilOn')}
        />
      </Row>
    </>
  );
}

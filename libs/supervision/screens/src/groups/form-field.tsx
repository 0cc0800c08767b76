import { useLingui } from '@lingui/react/macro';
import { RadioGroup } from '@standing/design-system';
import { CountFields, type Counts } from './count-fields.js';

type FormFieldProps = {
  readonly values: Counts & { readonly form: string | null };
  readonly set: (changes: Partial<Counts & { readonly form: string | null }>) => void;
  readonly wrong: (name: keyof Counts) => string | undefined;
};

/** Alone, in a group or among peers; and of the last two, how many. */
export function FormField({ values, set, wrong }: FormFieldProps) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        label={t`Form`}
        inline
        value={values.form}
        onChange={(form) => set({ form })}
        options={[
          { value: 'INDIVIDUAL', text: t`Individual` },
          { value: 'GROUP', text: t`Group` },
          { value: 'PEER', text: t`Among peers` },
        ]}
      />
      {(values.form === 'GROUP' || values.form === 'PEER') && (
        <>
          <CountFields values={values} set={set} wrong={wrong} peers={values.form === 'PEER'} />
          <p className="muted small">
            {t`Some rules count this time by how many you are. Where that is not said they count nothing of it: it is never guessed.`}
          </p>
        </>
      )}
    </>
  );
}

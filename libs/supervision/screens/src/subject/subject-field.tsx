import { useLingui } from '@lingui/react/macro';
import { RadioGroup } from '@standing/design-system';

type SubjectFieldProps = { readonly value: string | null; readonly onChange: (subject: string | null) => void };

/** What the agreement is to be about; each is agreed apart. */
export function SubjectField({ value, onChange }: SubjectFieldProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`What it is about`}
      hint={t`Each is agreed on its own, also with the same supervisor, and counts on its own.`}
      value={value}
      onChange={onChange}
      options={[
        { value: 'COACHING', text: t`my coaching` },
        { value: 'SUPERVISION', text: t`the supervision that I give as a supervisor` },
      ]}
    />
  );
}

import { useLingui } from '@lingui/react/macro';
import { Callout, Checkbox, DateField, Select } from '@standing/design-system';
import { type Ground, GROUNDS, type Lifting, type Recipient, RECIPIENTS } from '../content/entry.js';
import { useGroundWords, useRecipientWords } from '../words.js';

type LiftingFieldsProps = { readonly lifting: Lifting; readonly onChange: (lifting: Lifting) => void };

/** When confidentiality was lifted, why, and to what kind of recipient (CF-2). */
export function LiftingFields({ lifting, onChange }: LiftingFieldsProps) {
  const { t } = useLingui();
  const grounds = useGroundWords();
  const recipients = useRecipientWords();
  const set = (changes: Partial<Lifting>) => onChange({ ...lifting, ...changes });
  return (
    <>
      <Callout>
        <p>{t`The code allows it where the law asks for it or in the cases that the contract names; the charter, only with the client’s agreement. Seek it first where you can, and take it to supervision.`}</p>
      </Callout>
      <DateField label={t`Lifted on`} value={lifting.onDay} onChange={(onDay) => set({ onDay })} />
      <Select
        label={t`Ground`}
        value={lifting.ground}
        onChange={(ground) => set({ ground: ground as Ground })}
        options={GROUNDS.map((value) => ({ value, text: grounds[value] }))}
      />
      <Select
        label={t`Said to`}
        value={lifting.recipient}
        onChange={(recipient) => set({ recipient: recipient as Recipient })}
        options={RECIPIENTS.map((value) => ({ value, text: recipients[value] }))}
      />
      <Checkbox checked={lifting.agreementSought} onChange={(agreementSought) => set({ agreementSought })}>
        {t`I sought the client’s agreement first`}
      </Checkbox>
    </>
  );
}

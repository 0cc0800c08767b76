import { useLingui } from '@lingui/react/macro';
import { Callout, Checkbox, CheckboxGroup, RadioGroup } from '@standing/design-system';
import { type Protected, PROTECTED, type Safeguard, type Safeguarding, SAFEGUARDS } from '../content/entry.js';
import { useProtectedWords, useSafeguardWords } from '../words.js';

type SafeguardingFieldsProps = {
  readonly safeguarding: Safeguarding;
  readonly onChange: (safeguarding: Safeguarding) => void;
};

/** Why somebody needs protection, and what is arranged (CF-5). */
export function SafeguardingFields({ safeguarding, onChange }: SafeguardingFieldsProps) {
  const { t } = useLingui();
  const why = useProtectedWords();
  const words = useSafeguardWords();
  return (
    <>
      <Callout>
        <p>{t`This is kept in your vault alone; the engagement itself does not show it. In danger: 112, or 119 in France for a child.`}</p>
      </Callout>
      <RadioGroup
        label={t`The engagement is with`}
        value={safeguarding.because}
        onChange={(because) => onChange({ ...safeguarding, because: because as Protected })}
        inline
        options={PROTECTED.map((value) => ({ value, text: why[value] }))}
      />
      <CheckboxGroup
        label={t`What is arranged`}
        value={safeguarding.arranged}
        onChange={(arranged) => onChange({ ...safeguarding, arranged: arranged as readonly Safeguard[] })}
      >
        {SAFEGUARDS.map((safeguard) => (
          <Checkbox key={safeguard} value={safeguard}>
            {words[safeguard]}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup, Select } from '@standing/design-system';
import {
  type AggravatingFactor,
  type MitigatingFactor,
  type RungReason,
  rungsBelow,
  type SanctionKind,
} from './sanction.js';
import type { SanctionForm } from './sanction-values.js';
import { AGGRAVATING_WORDS, KIND_WORDS, MITIGATING_WORDS, REASON_WORDS } from './sanction-words.js';

const REASONS = Object.keys(REASON_WORDS) as RungReason[];
const AGGRAVATING = Object.keys(AGGRAVATING_WORDS) as AggravatingFactor[];
const MITIGATING = Object.keys(MITIGATING_WORDS) as MitigatingFactor[];

type LadderFieldsProps = { readonly fields: SanctionForm; readonly kind: SanctionKind };

/** The ladder, walked from the lowest rung upward: of each below the sanction, why it is not enough. */
export function LadderFields({ fields, kind }: LadderFieldsProps) {
  const { t } = useLingui();
  const { rungs } = fields.values;
  const mistake = fields.wrong('rungs');
  return (
    <>
      <fieldset className="stack">
        <legend>{t`Why nothing less is enough`}</legend>
        <p className="muted">{t`From the lowest upward. The first rung that is enough is the sanction.`}</p>
        {rungsBelow(kind).map((rung) => (
          <Select
            key={rung}
            id={`rung-${rung.toLowerCase()}`}
            label={t(KIND_WORDS[rung])}
            value={rungs[rung] ?? ''}
            onChange={(value) => fields.set({ rungs: { ...rungs, [rung]: REASONS.find((each) => each === value) } })}
            error={rungs[rung] ? undefined : mistake}
            options={[
              { value: '', text: t`Choose` },
              ...REASONS.map((each) => ({ value: each, text: t(REASON_WORDS[each]) })),
            ]}
          />
        ))}
      </fieldset>
      <FactorFields fields={fields} />
    </>
  );
}

/** What speaks against the respondent and for them, from coded lists, so that decisions can be compared. */
function FactorFields({ fields }: Pick<LadderFieldsProps, 'fields'>) {
  const { t } = useLingui();
  const { aggravating, mitigating } = fields.values;
  return (
    <>
      <CheckboxGroup
        label={t`What makes it graver`}
        value={aggravating}
        onChange={(codes) => fields.set({ aggravating: AGGRAVATING.filter((code) => codes.includes(code)) })}
      >
        {AGGRAVATING.map((code) => (
          <Checkbox key={code} value={code}>
            {t(AGGRAVATING_WORDS[code])}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <CheckboxGroup
        label={t`What speaks for the respondent`}
        value={mitigating}
        onChange={(codes) => fields.set({ mitigating: MITIGATING.filter((code) => codes.includes(code)) })}
      >
        {MITIGATING.map((code) => (
          <Checkbox key={code} value={code}>
            {t(MITIGATING_WORDS[code])}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </>
  );
}

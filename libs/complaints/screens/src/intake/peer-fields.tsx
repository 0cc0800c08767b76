import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup, DateField, TextField } from '@standing/design-system';
import { Choice } from './choice.js';
import type { Waiver } from './taken-values.js';
import { BASIS_WORDS, WAIVER_WORDS } from './taken-words.js';
import { idOf, type Taken } from './use-taken.js';

type FieldsProps = { readonly taken: Taken };

const SPOKEN_WORDS = { YES: msg`Yes`, NO: msg`No` } as const;
const WAIVERS = Object.keys(WAIVER_WORDS) as Waiver[];

/** What a colleague bound by the code attests: whether they spoke to the coach, how they know, and what interest they have. */
export function PeerFields({ taken }: FieldsProps) {
  const { t } = useLingui();
  const { values, set } = taken.fields;
  return (
    <>
      <SpokenFields taken={taken} />
      <Choice
        place="basis"
        label={t`How do they know it?`}
        words={BASIS_WORDS}
        value={values.basis}
        onChange={(basis) => set({ basis })}
        error={taken.at('basis')}
      />
      <TextField
        id={idOf('peer-interest')}
        label={t`An interest of their own, in a word`}
        hint={t`A rival offer, a dispute, a debt, a client in common. Leave it empty where they declare none.`}
        autoComplete="off"
        value={values.interest}
        onChange={(interest) => set({ interest })}
        error={taken.at('peer-interest')}
      />
    </>
  );
}

function SpokenFields({ taken }: FieldsProps) {
  const { t } = useLingui();
  const { values, set } = taken.fields;
  return (
    <>
      <Choice
        place="spoken"
        label={t`Did they speak to the coach about it?`}
        words={SPOKEN_WORDS}
        value={values.spoken}
        onChange={(spoken) => set({ spoken })}
        error={taken.at('spoken')}
      />
      {values.spoken === 'YES' && (
        <DateField
          id={idOf('peer-spokenOn')}
          label={t`On which day?`}
          value={values.spokenOn}
          onChange={(spokenOn) => set({ spokenOn })}
          error={taken.at('peer-spokenOn')}
        />
      )}
      {values.spoken === 'NO' && <Waivers taken={taken} />}
    </>
  );
}

function Waivers({ taken: { fields, at } }: FieldsProps) {
  const { t } = useLingui();
  return (
    <CheckboxGroup
      id={idOf('peer-because')}
      label={t`Why not?`}
      value={fields.values.because}
      onChange={(chosen) => fields.set({ because: WAIVERS.filter((code) => chosen.includes(code)) })}
      error={at('peer-because')}
    >
      {WAIVERS.map((code) => (
        <Checkbox key={code} value={code}>
          {t(WAIVER_WORDS[code])}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

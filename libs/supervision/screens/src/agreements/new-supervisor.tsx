import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextField } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import type { Proposal } from './proposal.js';

export type NewSupervisorProps = {
  readonly ids: { readonly name: string; readonly email: string };
  readonly fields: Fields<Proposal>;
};

/** A supervisor whom the body does not know: their address is checked before what they confirm counts as confirmed. */
export function NewSupervisor({ ids, fields: { values, set, wrong } }: NewSupervisorProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id={ids.name}
        label={t`Name`}
        value={values.name}
        onChange={(name) => set({ name })}
        error={wrong('name')}
        size="medium"
        autoComplete="off"
      />
      <TextField
        id={ids.email}
        type="email"
        inputMode="email"
        label={t`E-mail address`}
        hint={t`Your association checks it once. Until then what is confirmed from it counts as declared, and you cannot change it later.`}
        value={values.email}
        onChange={(email) => set({ email })}
        error={wrong('email')}
        size="medium"
        autoComplete="off"
      />
      <RadioGroup
        label={t`Writes in`}
        inline
        value={values.locale}
        onChange={(locale) => set({ locale })}
        options={[
          { value: 'fr', text: 'Français' },
          { value: 'en', text: 'English' },
        ]}
      />
    </>
  );
}

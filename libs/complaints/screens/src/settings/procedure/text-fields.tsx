import { useLingui } from '@lingui/react/macro';
import { DateField, TextField } from '@standing/design-system';
import { ADOPTION_IDS } from './adoption-ids.js';
import type { Adoption } from './use-adoption.js';

/** The text that the body adopted, and where everybody can read it. */
export function TextFields({ fields: { values, set, wrong } }: Pick<Adoption, 'fields'>) {
  const { t } = useLingui();
  const line = (name: 'title' | 'organ' | 'link' | 'statutesOrgan', label: string, hint?: string) => (
    <TextField
      id={ADOPTION_IDS[name]}
      label={label}
      {...(hint && { hint })}
      value={values[name]}
      onChange={(text) => set({ [name]: text })}
      error={wrong(name)}
    />
  );
  return (
    <section className="stack" aria-label={t`The text that was adopted`}>
      <h3>{t`The text that was adopted`}</h3>
      {line('title', t`Its title`)}
      <DateField
        id={ADOPTION_IDS.decidedOn}
        label={t`Day on which it was decided`}
        value={values.decidedOn}
        onChange={(decidedOn) => set({ decidedOn })}
        error={wrong('decidedOn')}
      />
      {line('organ', t`Organ that decided it`, t`Such as the general assembly.`)}
      {line('link', t`Address where everybody can read it`, t`It begins with https://.`)}
      {line('statutesOrgan', t`Organ that the statutes name for an exclusion`, t`Only where an exclusion is used.`)}
    </section>
  );
}

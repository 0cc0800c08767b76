import { useLingui } from '@lingui/react/macro';
import { DateField, RadioGroup } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import { type CheckValues, needsEvidence } from './check-values.js';
import type { OfficeCover } from './office-cover.js';

type LinkFieldsProps = {
  readonly fields: Fields<CheckValues>;
  readonly ids: { readonly nameLink: string; readonly linkSeenOn: string };
  readonly kind: OfficeCover['kind'];
};

/** How the name insured is the coach's: by itself, or by something that was seen. */
export function LinkFields({ fields: { values, set, wrong }, ids, kind }: LinkFieldsProps) {
  const { t } = useLingui();
  const own = [
    { value: 'SAME_NAME', text: t`It is the coach’s own name` },
    { value: 'TRADE_NAME', text: t`It is a trade name of the coach` },
    { value: 'COMPANY', text: t`It is a company of the coach` },
  ];
  const employers = [{ value: 'EMPLOYER', text: t`It is the employer’s, and the letter names the coach` }];
  return (
    <>
      <RadioGroup
        id={ids.nameLink}
        label={t`Whose name is insured?`}
        value={values.nameLink}
        onChange={(nameLink) => set({ nameLink })}
        error={wrong('nameLink')}
        options={kind === 'EMPLOYER_LETTER' ? employers : own}
      />
      {needsEvidence(values.nameLink) && (
        <DateField
          id={ids.linkSeenOn}
          label={t`What links the two was seen on`}
          hint={t`An extract of a register, or another paper that names both.`}
          value={values.linkSeenOn}
          onChange={(linkSeenOn) => set({ linkSeenOn })}
          error={wrong('linkSeenOn')}
        />
      )}
    </>
  );
}

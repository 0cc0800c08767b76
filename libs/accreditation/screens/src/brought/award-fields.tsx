import { useLingui } from '@lingui/react/macro';
import { Select, TextField } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import type { ListedAward } from './achievement.js';
import {
  ACHIEVEMENT_IDS as IDS,
  type AchievementValues,
  isEmpty,
  isWritten,
  keyOf,
  OTHER,
} from './achievement-values.js';
import { useListedAwards } from './use-listed-awards.js';

type AwardFieldsProps = { readonly fields: Fields<AchievementValues> };

/** An award of the list, or one whose body and name the member writes; and its reference there. */
export function AwardFields({ fields: { values, set, wrong } }: AwardFieldsProps) {
  const { t } = useLingui();
  const listed = useListedAwards();
  return (
    <>
      {!isEmpty(listed) && (
        <Select
          id={IDS.issuer}
          label={t`Award`}
          hint={t`Those in the list are named in the scheme as equal to a level.`}
          value={values.issuer}
          onChange={(issuer) => set({ issuer })}
          error={wrong('issuer')}
          options={[
            { value: '', text: t`Choose…` },
            ...optionsOf(values, listed ?? []),
            { value: OTHER, text: t`Another award` },
          ]}
        />
      )}
      {isWritten(values, listed) && <OtherAwardFields values={values} set={set} wrong={wrong} />}
      <TextField
        id={IDS.reference}
        label={t`Reference, if there is one`}
        hint={t`The number by which the other body knows it.`}
        value={values.reference}
        onChange={(reference) => set({ reference })}
        error={wrong('reference')}
        size="medium"
        autoComplete="off"
      />
    </>
  );
}

/** The awards of the list; and what was declared while it was in the list, as long as it is declared so. */
function optionsOf({ issuer, designation }: AchievementValues, listed: readonly ListedAward[]) {
  const known = listed.map((one) => ({ value: keyOf(one), text: `${one.issuer} · ${one.designation}` }));
  const isGone = issuer !== '' && issuer !== OTHER && !known.some(({ value }) => value === issuer);
  return isGone ? [{ value: issuer, text: designation }, ...known] : known;
}

type OtherProps = Pick<AwardFieldsProps['fields'], 'values' | 'set' | 'wrong'>;

function OtherAwardFields({ values, set, wrong }: OtherProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id={IDS.issuerName}
        label={t`Body`}
        value={values.issuerName}
        onChange={(issuerName) => set({ issuerName })}
        error={wrong('issuerName')}
        size="medium"
        autoComplete="off"
      />
      <TextField
        id={IDS.designation}
        label={t`What it awarded`}
        value={values.designation}
        onChange={(designation) => set({ designation })}
        error={wrong('designation')}
        size="medium"
        autoComplete="off"
      />
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import { RadioGroup, Select } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import { DayFields } from './day-fields.js';
import { GROUNDS, KINDS } from './relief.js';
import { RELIEF_IDS, type ReliefValues } from './relief-values.js';
import { useGroundWord, useKindHint, useKindWord } from './relief-words.js';

/** What, why from a list, and on which days. There is no field for a text, so that nothing of anybody's health is written. */
export function ReliefFields({ fields, hints }: { readonly fields: Fields<ReliefValues>; readonly hints: boolean }) {
  const { t } = useLingui();
  const { values, set, wrong } = fields;
  const [kindWord, kindHint, groundWord] = [useKindWord(), useKindHint(), useGroundWord()];
  return (
    <>
      <RadioGroup
        id={RELIEF_IDS.kind}
        label={t`Kind`}
        value={values.kind}
        onChange={(kind) => set({ kind: KINDS.find((one) => one === kind) ?? 'LEAVE' })}
        options={KINDS.map((value) => ({ value, text: kindWord(value), ...(hints && { hint: kindHint(value) }) }))}
      />
      <Select
        id={RELIEF_IDS.ground}
        label={t`Ground`}
        hint={t`A word from the list is enough; the body asks for no more.`}
        value={values.ground ?? ''}
        onChange={(ground) => set({ ground: GROUNDS.find((one) => one === ground) ?? null })}
        error={wrong('ground')}
        options={[{ value: '', text: t`Choose…` }, ...GROUNDS.map((value) => ({ value, text: groundWord(value) }))]}
      />
      <DayFields ids={RELIEF_IDS} values={values} set={set} wrong={wrong} />
    </>
  );
}

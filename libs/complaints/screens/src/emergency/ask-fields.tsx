import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextArea, TextField } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import {
  EMERGENCY_GROUND_WORDS,
  EMERGENCY_GROUNDS,
  type EmergencyGround,
  LONGEST_EMERGENCY as longest,
} from './emergency-words.js';

/** What somebody types to ask for a case. */
export type Asked = {
  readonly reference: string;
  readonly ground: EmergencyGround | null;
  readonly days: string;
  readonly reasons: string;
};
export const NOTHING_ASKED: Asked = { reference: '', ground: null, days: '', reasons: '' };
export const ASK_IDS = {
  reference: 'emergency-reference',
  ground: 'emergency-ground',
  days: 'emergency-days',
  reasons: 'emergency-reasons',
};

/** Their fields: the case is named by its reference, for no list shows it. */
export function AskFields({ fields }: { readonly fields: Fields<Asked> }) {
  const { t } = useLingui();
  const { reference, ground } = fields.values;
  return (
    <>
      <TextField
        id={ASK_IDS.reference}
        label={t`Reference of the case`}
        hint={t`As it stands in the letters of the case. No list shows it here.`}
        value={reference}
        onChange={(typed) => fields.set({ reference: typed })}
        error={fields.wrong('reference')}
        size="medium"
      />
      <RadioGroup
        id={ASK_IDS.ground}
        label={t`For what`}
        value={ground}
        onChange={(value) => fields.set({ ground: EMERGENCY_GROUNDS.find((one) => one === value) ?? null })}
        error={fields.wrong('ground')}
        options={EMERGENCY_GROUNDS.map((one) => ({ value: one, text: t(EMERGENCY_GROUND_WORDS[one]) }))}
      />
      <HowLongAndWhy fields={fields} />
    </>
  );
}

function HowLongAndWhy({ fields }: { readonly fields: Fields<Asked> }) {
  const { t } = useLingui();
  const { days, reasons } = fields.values;
  return (
    <>
      <TextField
        id={ASK_IDS.days}
        label={t`For how many days`}
        hint={t`From 1 to ${longest}, counted from the day on which it is opened.`}
        value={days}
        onChange={(typed) => fields.set({ days: typed })}
        error={fields.wrong('days')}
        size="short"
        inputMode="numeric"
      />
      <TextArea
        id={ASK_IDS.reasons}
        label={t`Why it cannot wait, and why nobody of the case can act`}
        hint={t`Whoever answers reads it, and no party.`}
        rows={4}
        value={reasons}
        onChange={(text) => fields.set({ reasons: text })}
        error={fields.wrong('reasons')}
      />
    </>
  );
}

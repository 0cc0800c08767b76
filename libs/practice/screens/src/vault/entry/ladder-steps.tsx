import { useLingui } from '@lingui/react/macro';
import { DateField, RadioGroup, Stack, TextArea } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { ALWAYS, type Ladder, type LadderOutcome, type Limit } from '../content/ladder.js';
import { useSupervisees } from '../use-lists.js';
import { useLadderOutcomeWords, useLimitWords } from '../words.js';
import type { LadderProps } from './ladder-props.js';
import { ProtectedReferral } from './protected-referral.js';

type PartProps = { readonly ladder: Ladder; readonly set: (changes: Partial<Ladder>) => void };

/** What a supervisor does, one rung under the other: each may be left for later, and none does anything by itself. */
export function LadderSteps({ entry, ladder, onChange }: LadderProps) {
  const supervisees = useSupervisees();
  const supervisee = supervisees.data?.find(({ id }) => id === ladder.agreementId) ?? null;
  const limits = supervisee?.terms?.limits ?? ALWAYS;
  const set = (changes: Partial<Ladder>) => onChange({ ...ladder, ...changes });
  return (
    <>
      <AgreeSteps ladder={ladder} set={set} />
      <LookAgainSteps ladder={ladder} set={set} />
      <LimitStep ladder={ladder} set={set} limits={limits} agreedOn={supervisee?.terms?.answeredOn ?? null} />
      <OutcomeStep ladder={ladder} set={set} />
      {ladder.outcome === 'refer' && (
        <ProtectedReferral entry={entry} ladder={ladder} limits={limits} supervisee={supervisee} />
      )}
    </>
  );
}

function AgreeSteps({ ladder, set }: PartProps) {
  const { t } = useLingui();
  return (
    <>
      <Stack>
        <h3>{t`1. Explore it with the supervisee`}</h3>
        <TextArea
          label={t`What you explored together, and what came of it`}
          rows={3}
          value={ladder.explored}
          onChange={(explored) => set({ explored })}
        />
      </Stack>
      <Stack>
        <h3>{t`2. Agree on what is to change`}</h3>
        <TextArea label={t`What you agreed on`} rows={3} value={ladder.agreed} onChange={(agreed) => set({ agreed })} />
        <DateField
          label={t`Agreed until`}
          value={ladder.agreedUntil}
          onChange={(agreedUntil) => set({ agreedUntil })}
        />
      </Stack>
    </>
  );
}

function LookAgainSteps({ ladder, set }: PartProps) {
  const { t } = useLingui();
  return (
    <>
      <Stack>
        <h3>{t`3. Look at it again`}</h3>
        <TextArea
          label={t`What you found when you came back to it`}
          rows={3}
          value={ladder.rechecked}
          onChange={(rechecked) => set({ rechecked })}
        />
      </Stack>
      <Stack>
        <h3>{t`4. Take advice, without naming anybody`}</h3>
        <TextArea
          label={t`With whom, and what you take from it`}
          hint={t`Your own supervisor, or the advice line of your association.`}
          rows={3}
          value={ladder.consulted}
          onChange={(consulted) => set({ consulted })}
        />
      </Stack>
    </>
  );
}

type LimitProps = PartProps & { readonly limits: readonly Limit[]; readonly agreedOn: string | null };

function LimitStep({ ladder, set, limits, agreedOn }: LimitProps) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useLimitWords();
  const day = agreedOn && format.day(agreedOn);
  return (
    <Stack>
      <h3>{t`5. Tell the supervisee which limit you intend to use`}</h3>
      <RadioGroup
        label={t`Limit of confidentiality`}
        hint={day ? t`You both agreed on these on ${day}.` : t`Where no terms were set down, these two stand alone.`}
        value={ladder.limit}
        onChange={(limit) => set({ limit: limit as Limit })}
        options={limits.map((value) => ({ value, text: words[value] }))}
      />
      <DateField label={t`Told the supervisee on`} value={ladder.toldOn} onChange={(toldOn) => set({ toldOn })} />
      {ladder.toldOn === null && (
        <TextArea
          label={t`Why you do not tell them`}
          hint={t`Only where telling them would put somebody in danger.`}
          rows={2}
          value={ladder.untoldBecause}
          onChange={(untoldBecause) => set({ untoldBecause })}
        />
      )}
    </Stack>
  );
}

function OutcomeStep({ ladder, set }: PartProps) {
  const { t } = useLingui();
  const words = useLadderOutcomeWords();
  return (
    <Stack>
      <h3>{t`6. How it stands`}</h3>
      <RadioGroup
        label={t`The concern is`}
        value={ladder.outcome}
        onChange={(outcome) => set({ outcome: outcome as LadderOutcome })}
        options={(['open', 'resolved', 'refer'] as const).map((value) => ({ value, text: words[value] }))}
      />
    </Stack>
  );
}

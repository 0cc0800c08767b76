import { useLingui } from '@lingui/react/macro';
import { Callout, Checkbox, CheckboxGroup, DateField, RadioGroup, Stack, TextArea } from '@standing/design-system';
import { type Alarm, ALARMS, type Concern, type Entry, type Outcome } from '../content/entry.js';
import { mayReferDirectly } from '../content/steps.js';
import { useAlarmWords } from '../words.js';
import { Referral } from './referral.js';

type StepsProps = {
  readonly entry: Entry;
  readonly concern: Concern;
  readonly onChange: (concern: Concern) => void;
};

type PartProps = { readonly concern: Concern; readonly set: (changes: Partial<Concern>) => void };

/** The steps of a concern, one under the other: each may be left for later, and none does anything by itself. */
export function ConcernSteps({ entry, concern, onChange }: StepsProps) {
  const set = (changes: Partial<Concern>) => onChange({ ...concern, ...changes });
  return (
    <>
      <SafeStep concern={concern} set={set} />
      <ConsultStep concern={concern} set={set} />
      <ChallengeStep concern={concern} set={set} />
      <OutcomeStep concern={concern} set={set} />
      {(concern.outcome === 'unresolved' || mayReferDirectly(concern)) && <Referral entry={entry} concern={concern} />}
    </>
  );
}

function SafeStep({ concern, set }: PartProps) {
  const { t } = useLingui();
  const words = useAlarmWords();
  return (
    <Stack>
      <h3>{t`1. Is it safe to speak to the person?`}</h3>
      <CheckboxGroup
        label={t`Tick what applies`}
        value={concern.alarms}
        onChange={(alarms) => set({ alarms: alarms as readonly Alarm[], checked: true })}
      >
        {ALARMS.map((alarm) => (
          <Checkbox key={alarm} value={alarm}>
            {words[alarm]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Checkbox checked={concern.checked} onChange={(checked) => set({ checked })}>
        {t`I have gone through these questions`}
      </Checkbox>
      {mayReferDirectly(concern) && (
        <>
          <Callout tone="warn" title={t`You need not speak to the person`}>
            <p>{t`You may refer it directly: the text for it is below. In danger, call the emergency services first: 112, or 119 in France for a child.`}</p>
          </Callout>
          <TextArea
            label={t`Why you do not speak to the person`}
            rows={2}
            value={concern.waivedBecause}
            onChange={(waivedBecause) => set({ waivedBecause })}
          />
        </>
      )}
    </Stack>
  );
}

function ConsultStep({ concern, set }: PartProps) {
  const { t } = useLingui();
  return (
    <Stack>
      <h3>{t`2. Take advice, without naming anybody`}</h3>
      <TextArea
        label={t`With whom, and what you take from it`}
        hint={t`Your supervisor, your peer group, or the advice line of your association.`}
        rows={3}
        value={concern.consulted}
        onChange={(consulted) => set({ consulted })}
      />
    </Stack>
  );
}

function ChallengeStep({ concern, set }: PartProps) {
  const { t } = useLingui();
  return (
    <Stack>
      <h3>{t`3. Speak to the person`}</h3>
      <p>{t`Say what you saw, which clause it touches, and what you ask for. The platform writes to nobody.`}</p>
      <DateField label={t`Spoken on`} value={concern.challengedOn} onChange={(challengedOn) => set({ challengedOn })} />
      <TextArea
        label={t`How, what you asked for, and what was answered`}
        rows={3}
        value={concern.asked}
        onChange={(asked) => set({ asked })}
      />
      <DateField label={t`Agreed until`} value={concern.answerBy} onChange={(answerBy) => set({ answerBy })} />
    </Stack>
  );
}

function OutcomeStep({ concern, set }: PartProps) {
  const { t } = useLingui();
  return (
    <Stack>
      <h3>{t`4. How it stands`}</h3>
      <RadioGroup
        label={t`The concern is`}
        value={concern.outcome}
        onChange={(outcome) => set({ outcome: outcome as Outcome })}
        options={[
          { value: 'open', text: t({ message: 'open', context: 'concern' }) },
          { value: 'resolved', text: t({ message: 'resolved', context: 'concern' }) },
          { value: 'unresolved', text: t`not resolved, or the answer was no` },
        ]}
      />
      {concern.outcome === 'resolved' && (
        <TextArea
          label={t`What you learnt from it`}
          rows={3}
          value={concern.learnt}
          onChange={(learnt) => set({ learnt })}
        />
      )}
    </Stack>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useMistake } from '../parts/mistakes.js';
import { TextInput } from '../parts/text-input.js';
import type { QuestionProps } from '../props/complaint.js';
import { textOf } from '../read/fields.js';
import { Choices } from './choices.js';
import { useBasisWords } from './relation-words.js';
import { WaiversField } from './waivers-field.js';

/** What a colleague did before: whether they spoke to the coach, how they know, and what interest of their own there is. */
export function ChallengeQuestion(props: QuestionProps) {
  const { sent, mistakes = [] } = props;
  const { t } = useLingui();
  const bases = useBasisWords();
  const lead = t`It is taken as a lead only: somebody looks into it, and nothing is found on it alone.`;
  return (
    <>
      <p className="field-hint">
        <Trans>The coach does not read this page: neither that a colleague writes, nor the day.</Trans>
      </p>
      <Choices
        name="spoken"
        sent={sent}
        mistakes={mistakes}
        legend={t`Did you speak to the coach about it?`}
        className="spoken-told"
        offered={[
          { value: 'YES', label: t`Yes`, beside: <SpokenOn {...props} /> },
          { value: 'NO', label: t`No`, beside: <WaiversField sent={sent} mistakes={mistakes} /> },
        ]}
      />
      <Choices
        name="basis"
        sent={sent}
        mistakes={mistakes}
        legend={t`How do you know it?`}
        offered={Object.entries(bases).map(([value, label]) => ({
          ...{ value, label },
          ...(value === 'HEARD' ? { hint: lead } : {}),
        }))}
      />
      <CompetingField {...props} />
    </>
  );
}

function CompetingField(props: QuestionProps) {
  const { sent, mistakes = [] } = props;
  const { t } = useLingui();
  return (
    <Choices
      name="competing"
      sent={sent}
      mistakes={mistakes}
      legend={t`Is there an interest of your own: a rival offer, a dispute, a debt, a client in common?`}
      className="competing-told"
      offered={[
        { value: 'NO', label: t`No` },
        { value: 'YES', label: t`Yes`, beside: <Interest {...props} /> },
      ]}
    />
  );
}

function SpokenOn({ sent, today, mistakes = [] }: QuestionProps) {
  const { t } = useLingui();
  return (
    <TextInput
      name="spokenOn"
      type="date"
      label={t`On which day?`}
      max={today}
      width="short"
      defaultValue={textOf(sent, 'spokenOn')}
      error={useMistake()(mistakes, 'spokenOn')}
    />
  );
}

function Interest({ sent, mistakes = [] }: QuestionProps) {
  const { t } = useLingui();
  return (
    <TextInput
      name="interest"
      label={t`Which, in a word?`}
      hint={t`It does not stop your complaint. Kept silent, it would weigh against what you tell.`}
      maxLength={300}
      autoComplete="off"
      defaultValue={textOf(sent, 'interest')}
      error={useMistake()(mistakes, 'interest')}
    />
  );
}

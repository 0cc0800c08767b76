import { Trans, useLingui } from '@lingui/react/macro';
import { useMistake } from '../parts/mistakes.js';
import { TextArea } from '../parts/text-area.js';
import { TextInput } from '../parts/text-input.js';
import type { QuestionProps } from '../props/complaint.js';
import { textOf } from '../read/fields.js';

type Asked = Pick<QuestionProps, 'sent' | 'mistakes'>;

export function AboutQuestion({ sent, mistakes = [] }: Asked) {
  const { t } = useLingui();
  const mistake = useMistake();
  return (
    <TextInput
      name="about"
      label={t`The coach`}
      hint={t`The coach’s name, or what you know: a company, a town, a number of the register.`}
      maxLength={300}
      autoComplete="off"
      defaultValue={textOf(sent, 'about')}
      error={mistake(mistakes, 'about')}
    />
  );
}

/** One behaviour at a time: what is charged later has to be answered one by one. */
export function WhatQuestion({ sent, mistakes = [] }: Asked) {
  const { t } = useLingui();
  const mistake = useMistake();
  return (
    <TextArea
      name="behaviour"
      label={t`What they did or said`}
      hint={t`In your own words: one thing that the coach did or said, where, and how you know of it. You can add others afterwards.`}
      rows={10}
      maxLength={20_000}
      defaultValue={textOf(sent, 'behaviour')}
      error={mistake(mistakes, 'behaviour')}
    />
  );
}

export function PeopleQuestion({ sent, mistakes = [] }: Asked) {
  const { t } = useLingui();
  const mistake = useMistake();
  return (
    <TextArea
      name="people"
      label={t`Other people (optional)`}
      hint={t`Name nobody whom it could put at risk: “a colleague” is enough.`}
      rows={4}
      maxLength={2000}
      defaultValue={textOf(sent, 'people')}
      error={mistake(mistakes, 'people')}
    />
  );
}

export function ReachQuestion({ sent, mistakes = [] }: Asked) {
  const { t } = useLingui();
  const mistake = useMistake();
  return (
    <>
      <p className="field-hint">
        <Trans>The coach never sees how to reach you.</Trans>
      </p>
      <TextInput
        name="name"
        label={t`Your name`}
        width="medium"
        maxLength={200}
        autoComplete="name"
        defaultValue={textOf(sent, 'name')}
        error={mistake(mistakes, 'name')}
      />
      <TextInput
        name="contact"
        label={t`How can we reach you?`}
        hint={t`An e-mail address, a telephone number or a postal address: whichever is safe for you.`}
        maxLength={500}
        defaultValue={textOf(sent, 'contact')}
        error={mistake(mistakes, 'contact')}
      />
    </>
  );
}

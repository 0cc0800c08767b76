import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Chip, ChipOptions, DateField, DurationField, TextLink } from '@standing/design-system';
import { addDays, useFormat } from '@standing/web-core';
import { type Answers, kindOf } from './answers.js';
import type { ChipName, ChipsProps } from './chip-props.js';
import { useShownName } from './use-shown-name.js';

export type ChipPanelProps = ChipsProps & { readonly name: ChipName };

/** The few answers to one chip, in place; the line itself is never rewritten. */
export function ChipPanel(props: ChipPanelProps) {
  switch (props.name) {
    case 'date':
      return <DatePanel {...props} />;
    case 'minutes':
      return <LengthPanel {...props} />;
    case 'person':
      return <PersonPanel {...props} />;
    case 'kind':
    case 'paid':
    case 'form':
      return <EitherPanel {...props} />;
  }
}

function DatePanel({ log, today, resolved, onAnswer }: ChipPanelProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [other, setOther] = useState<string | null>(null);
  const days = log.date.choices.length > 1 ? log.date.choices : [today, addDays(today, -1), addDays(today, -2)];
  const change = (day: string | null) => {
    setOther(day);
    if (day !== null && day >= '1990-01-01' && day <= today) onAnswer({ date: day });
  };
  return (
    <ChipOptions id="chip-date" label={t`Which day?`}>
      {days.map((day) => (
        <Chip key={day} onPress={() => onAnswer({ date: day })} chosen={resolved.date === day}>
          {format.day(day, log.date.choices.length > 1 ? 'long' : 'short')}
        </Chip>
      ))}
      <DateField label={t`Another day`} value={other} onChange={change} />
    </ChipOptions>
  );
}

function LengthPanel({ log, resolved, onAnswer }: ChipPanelProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [other, setOther] = useState<number | null>(null);
  const length = format.duration(other ?? 0);
  const lengths = log.minutes.choices.length > 1 ? log.minutes.choices : [60, 90, 120];
  return (
    <ChipOptions id="chip-minutes" label={t`How long?`}>
      {lengths.map((minutes) => (
        <Chip key={minutes} onPress={() => onAnswer({ minutes })} chosen={resolved.minutes === minutes}>
          {format.duration(minutes)}
        </Chip>
      ))}
      <DurationField label={t`Another length`} value={other} onChange={setOther} say={format.duration} />
      {other !== null && other > 0 && <Chip onPress={() => onAnswer({ minutes: other })}>{t`Take ${length}`}</Chip>}
    </ChipOptions>
  );
}

function PersonPanel({ log, resolved, people, onAnswer }: ChipPanelProps) {
  const { t } = useLingui();
  const shownName = useShownName();
  const fitting = people.filter((person) => resolved.kind === null || kindOf(person) === resolved.kind);
  const offered = log.person.choices.length > 1 ? log.person.choices : fitting;
  return (
    <ChipOptions id="chip-person" label={t`With whom?`}>
      {offered.map((person) => (
        <Chip
          key={person.id}
          onPress={() => onAnswer({ personId: person.id, kind: kindOf(person) })}
          chosen={resolved.person?.id === person.id}
        >
          {shownName(person)}
        </Chip>
      ))}
      {resolved.kind !== 'practice' && (
        <TextLink href="/supervision">{t`Propose an agreement to a supervisor`}</TextLink>
      )}
      {resolved.kind !== 'supervision' && <TextLink href="/practice">{t`Begin an engagement`}</TextLink>}
      {offered.length === 0 && (
        <span className="muted">
          <Trans>Nobody yet.</Trans>
        </span>
      )}
    </ChipOptions>
  );
}

function EitherPanel({ name, resolved, onAnswer }: ChipPanelProps) {
  const { t } = useLingui();
  const choices: Readonly<Record<string, readonly (readonly [string, Answers, boolean])[]>> = {
    kind: [
      [t`Supervision`, { kind: 'supervision' }, resolved.kind === 'supervision'],
      [t`Practice`, { kind: 'practice' }, resolved.kind === 'practice'],
    ],
    paid: [
      [t`Paid`, { paid: true }, resolved.paid === true],
      [t`Pro bono`, { paid: false }, resolved.paid === false],
    ],
    form: [
      [t`Individual`, { form: 'individual' }, resolved.form === 'individual'],
      [t`Group`, { form: 'group' }, resolved.form === 'group'],
    ],
  };
  return (
    <ChipOptions id={`chip-${name}`} label={t`Choose one`}>
      {(choices[name] ?? []).map(([text, answer, chosen]) => (
        <Chip key={text} onPress={() => onAnswer(answer)} chosen={chosen}>
          {text}
        </Chip>
      ))}
    </ChipOptions>
  );
}

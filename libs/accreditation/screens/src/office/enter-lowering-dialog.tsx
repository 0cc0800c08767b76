import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, DateField, Dialog, Form, RadioGroup, Row } from '@standing/design-system';
import { ask, FormProblems, mistakeAt, useSession } from '@standing/web-core';
import type { Leaving } from '../leaving/leaving.js';
import { useLeavingAct } from '../leaving/use-leaving-act.js';
import { enterLoweringMutation } from './lowering.queries.js';
import type { Person } from './record.js';

const IDS = { receivedOn: 'lowering-received', fromOn: 'lowering-from' };

type Days = { readonly receivedOn: string | null; readonly fromOn: string | null };
type EnterLoweringDialogProps = {
  readonly person: Person;
  readonly levels: Leaving['lowerLevels'];
  readonly onClose: () => void;
};

/** Enters that a member wrote to hold a lower level. Another registrar answers it. */
export function EnterLoweringDialog({ person, levels, onClose }: EnterLoweringDialogProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const [level, setLevel] = useState(levels.at(-1)?.code ?? '');
  const [days, setDays] = useState<Days>({ receivedOn: today, fromOn: null });
  const [tried, setTried] = useState(0);
  const { name, id: personId } = person;
  const act = useLeavingAct({
    run: (sent: { receivedOn: string; fromOn: string }, idempotencyKey) =>
      ask(enterLoweringMutation, { input: { personId, level, ...sent }, idempotencyKey }),
    said: t`The wish of ${name} is entered.`,
    onClose,
  });
  const mistakes = tried > 0 ? missingIn(days, t`Give the day.`) : {};
  const send = () => {
    setTried((times) => times + 1);
    const { receivedOn, fromOn } = days;
    if (receivedOn !== null && fromOn !== null) act.mutate({ receivedOn, fromOn });
  };
  return (
    <Dialog title={t`Enter the wish of ${name}?`} open onClose={onClose}>
      <Form onSubmit={send} label={t`Enter a wish for a lower level`}>
        <p>
          <Trans>
            Only what the member wrote and signed, from tomorrow at the earliest. Another registrar answers it. No
            reason is kept.
          </Trans>
        </p>
        <FormProblems title={t`It was not entered.`} error={act.error} mistakes={mistakes} ids={IDS} tried={tried} />
        <LevelWished levels={levels} value={level} onChange={setLevel} />
        <LoweringDays days={days} onDays={setDays} mistakes={mistakes} error={act.error} />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Enter it`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

type LevelWishedProps = Pick<EnterLoweringDialogProps, 'levels'> & {
  readonly value: string;
  readonly onChange: (level: string) => void;
};

function LevelWished({ levels, value, onChange }: LevelWishedProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`Level wished`}
      value={value}
      onChange={(chosen) => onChange(chosen ?? '')}
      options={levels.map(({ code, title }) => ({ value: code, text: title }))}
    />
  );
}

function missingIn(days: Days, sentence: string): Partial<Record<keyof Days, string>> {
  return {
    ...(days.receivedOn === null ? { receivedOn: sentence } : {}),
    ...(days.fromOn === null ? { fromOn: sentence } : {}),
  };
}

type LoweringDaysProps = {
  readonly days: Days;
  readonly onDays: (days: Days) => void;
  readonly mistakes: Partial<Record<keyof Days, string>>;
  readonly error: Error | null;
};

function LoweringDays({ days, onDays, mistakes, error }: LoweringDaysProps) {
  const { t } = useLingui();
  return (
    <Row align="start">
      <DateField
        id={IDS.receivedOn}
        label={t`Received on`}
        value={days.receivedOn}
        onChange={(receivedOn) => onDays({ ...days, receivedOn })}
        error={mistakes.receivedOn ?? mistakeAt(error, 'receivedOn')}
      />
      <DateField
        id={IDS.fromOn}
        label={t`First day of the lower level`}
        value={days.fromOn}
        onChange={(fromOn) => onDays({ ...days, fromOn })}
        error={mistakes.fromOn ?? mistakeAt(error, 'fromOn')}
      />
    </Row>
  );
}

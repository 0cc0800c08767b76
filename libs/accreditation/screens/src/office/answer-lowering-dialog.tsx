import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Form, RadioGroup, Row, SummaryList, TextArea } from '@standing/design-system';
import { ask, FormProblems, mistakeAt, useFormat, useSession } from '@standing/web-core';
import type { Lowering } from '../leaving/leaving.js';
import { useLeavingAct } from '../leaving/use-leaving-act.js';
import { confirmLoweringMutation, declineLoweringMutation } from './lowering.queries.js';
import { LowerLevelAdvice } from './lower-level-advice.js';
import type { Person } from './record.js';

const IDS = { reasons: 'lowering-reasons' };

type Props = { readonly lowering: Lowering; readonly person: Person; readonly onClose: () => void };

/** Confirms a lower level, with what it asks for in sight as advice, or says why not in words that the member reads. */
export function AnswerLoweringDialog({ lowering, person, onClose }: Props) {
  const { t } = useLingui();
  const [declines, setDeclines] = useState(false);
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(0);
  const { name } = person;
  const act = useAnswer(lowering, name, onClose);
  const missing = declines && tried > 0 && reasons.trim() === '' ? { reasons: t`Write why.` } : {};
  const send = () => {
    setTried((times) => times + 1);
    if (!declines || reasons.trim() !== '') act.mutate(declines ? reasons : null);
  };
  return (
    <Dialog title={t`Answer ${name}`} open onClose={onClose}>
      <Form onSubmit={send} label={t`Answer ${name}`}>
        <Wished lowering={lowering} personId={person.id} />
        <Answer declines={declines} onChange={setDeclines} />
        {declines && (
          <TextArea
            id={IDS.reasons}
            label={t`Why not, in your own words`}
            hint={t`The member reads it and may wish again. 4000 characters at most.`}
            value={reasons}
            onChange={setReasons}
            error={missing.reasons ?? mistakeAt(act.error, 'reasons')}
          />
        )}
        <FormProblems title={t`It was not answered.`} error={act.error} mistakes={missing} ids={IDS} tried={tried} />
        <Row>
          <Button type="submit" pending={act.isPending}>
            {declines ? t`Send the reasons` : t`Confirm the lower level`}
          </Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function useAnswer({ id: loweringId }: Lowering, name: string, onClose: () => void) {
  const { t } = useLingui();
  return useLeavingAct({
    run: (reasons: string | null, idempotencyKey): Promise<unknown> =>
      reasons === null
        ? ask(confirmLoweringMutation, { id: loweringId, idempotencyKey })
        : ask(declineLoweringMutation, { input: { loweringId, reasons }, idempotencyKey }),
    said: t`${name} has your answer.`,
    onClose,
  });
}

type AnswerProps = { readonly declines: boolean; readonly onChange: (declines: boolean) => void };

function Answer({ declines, onChange }: AnswerProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`Your answer`}
      value={declines ? 'decline' : 'confirm'}
      onChange={(value) => onChange(value === 'decline')}
      options={[
        { value: 'confirm', text: t`Confirm the lower level; it cannot be taken back` },
        { value: 'decline', text: t`Do not follow the wish` },
      ]}
    />
  );
}

type WishedProps = { readonly lowering: Lowering; readonly personId: string };

/** What is wished, from which day it would hold, and how its requirements would stand then. */
function Wished({ lowering: { heldLevel, level, fromOn }, personId }: WishedProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { today } = useSession().body;
  const effectiveOn = fromOn > today ? fromOn : today;
  const items = [
    { term: t`Level held`, value: heldLevel.title },
    { term: t`Level wished`, value: level.title },
    { term: t`Wished from`, value: format.day(fromOn, 'long') },
  ];
  const late = { term: t`Holds from, since that day is over`, value: format.day(effectiveOn, 'long') };
  return (
    <>
      <SummaryList items={effectiveOn === fromOn ? items : [...items, late]} />
      <LowerLevelAdvice personId={personId} level={level} on={effectiveOn} />
    </>
  );
}

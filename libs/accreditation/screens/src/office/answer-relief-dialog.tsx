import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Callout, Dialog, RadioGroup, Row, Select, SummaryList, toast } from '@standing/design-system';
import { ask, FormProblems, keys, Loaded, useAct, useFormat } from '@standing/web-core';
import { Effects } from '../upkeep/effects.js';
import {
  REFUSALS,
  type ReliefRefusal,
  useGroundWord,
  useKindWord,
  useReliefRefusalWord,
} from '../upkeep/relief-words.js';
import { reliefPreviewQuery } from '../upkeep/upkeep.queries.js';
import type { AskedRelief } from './granted.js';
import { answerReliefMutation } from './relief.queries.js';

type Props = { readonly relief: AskedRelief; readonly onClose: () => void };

/** Grants what was asked for, with what it would change in sight, or answers with no and a reason from a list. */
export function AnswerReliefDialog({ relief, onClose }: Props) {
  const { t } = useLingui();
  const refusalWord = useReliefRefusalWord();
  const [answer, setAnswer] = useState<'grant' | 'refuse'>('grant');
  const [reason, setReason] = useState<ReliefRefusal>('NOT_PROVIDED_FOR');
  const { name } = relief.person;
  const act = useAnswer(relief, onClose);
  return (
    <Dialog title={t`Answer ${name}`} open onClose={onClose}>
      <div className="stack">
        <Asked relief={relief} />
        <RadioGroup
          label={t`Your answer`}
          value={answer}
          onChange={(value) => setAnswer(value === 'refuse' ? 'refuse' : 'grant')}
          options={[
            { value: 'grant', text: t`Grant it` },
            { value: 'refuse', text: t`Do not grant it` },
          ]}
        />
        {answer === 'refuse' && (
          <Select
            label={t`Reason that the member reads`}
            value={reason}
            onChange={(value) => setReason(REFUSALS.find((one) => one === value) ?? 'OTHER')}
            options={REFUSALS.map((value) => ({ value, text: refusalWord(value) }))}
          />
        )}
        <FormProblems title={t`It was not answered.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button onPress={() => act.mutate(answer === 'grant' ? null : reason)} pending={act.isPending}>
            {answer === 'grant' ? t`Grant it` : t`Do not grant it`}
          </Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}

function useAnswer({ id, person: { name } }: AskedRelief, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (refusal: ReliefRefusal | null, idempotencyKey) =>
      ask(answerReliefMutation, { input: { reliefId: id, refusal }, idempotencyKey }),
    touches: [keys.reliefs, keys.member],
    onDone: (_, refusal) => {
      toast({ text: refusal ? t`${name} has your answer: not granted.` : t`It is granted to ${name}.` });
      onDone();
    },
  });
}

function Asked({ relief }: Pick<Props, 'relief'>) {
  const { t } = useLingui();
  const format = useFormat();
  const [kindWord, groundWord] = [useKindWord(), useGroundWord()];
  const { id, person, kind, ground, fromOn, untilOn } = relief;
  const [from, until] = [format.day(fromOn, 'long'), format.day(untilOn, 'long')];
  const preview = useQuery({
    queryKey: [...keys.reliefs, 'preview', id, format.locale],
    queryFn: () => ask(reliefPreviewQuery, { input: { kind, ground, fromOn, untilOn }, personIds: [person.id] }),
    select: ({ reliefPreview: [theirs] }) => theirs ?? null,
  });
  return (
    <>
      <SummaryList
        items={[
          { term: t`Kind`, value: kindWord(kind) },
          { term: t`Days`, value: t`${from} to ${until}` },
          { term: t`Ground`, value: groundWord(ground) },
        ]}
      />
      <Callout>
        <Loaded query={preview} failed={t`What it would change could not be worked out.`} lines={2}>
          {(theirs) => theirs && <Effects preview={theirs} />}
        </Loaded>
      </Callout>
    </>
  );
}

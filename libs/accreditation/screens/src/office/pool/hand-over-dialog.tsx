import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Dialog, Row } from '@standing/design-system';
import { ask, FormProblems, keys, Loaded, useAct } from '@standing/web-core';
import type { Assessor } from './assessor-values.js';
import type { HandedOver, ToHandOver } from './handed-over.js';
import { HandOverRow } from './hand-over-row.js';
import { handOverMutation, toHandOverQuery } from './pool.queries.js';

type HandOverDialogProps = {
  readonly assessor: Assessor;
  readonly onDone: (handedOver: HandedOver) => void;
  readonly onClose: () => void;
};

/** What somebody who is away has in hand, and to whom each of it goes. */
export function HandOverDialog({ assessor: { person }, onDone, onClose }: HandOverDialogProps) {
  const { t } = useLingui();
  const { id: assessorId, name } = person;
  const inHand = useQuery({
    queryKey: [...keys.assessors, 'to-hand-over', assessorId],
    queryFn: () => ask(toHandOverQuery, { assessorId }),
    select: ({ assessmentsToHandOver }) => assessmentsToHandOver,
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <Dialog title={t`Hand over what ${name} has in hand`} open onClose={onClose}>
      <div className="stack">
        <p>{t`A deputy begins anew, and sees nothing of what ${name} wrote. They are told by mail.`}</p>
        <Loaded query={inHand} failed={t`What is in hand could not be loaded.`} lines={4}>
          {(rows) =>
            rows.length === 0 ? (
              <p className="muted">{t`Nothing that you may hand over is in hand.`}</p>
            ) : (
              <Choice rows={rows} onDone={onDone} onClose={onClose} />
            )
          }
        </Loaded>
      </div>
    </Dialog>
  );
}

type ChoiceProps = Omit<HandOverDialogProps, 'assessor'> & { readonly rows: readonly ToHandOver[] };

function Choice({ rows, onDone, onClose }: ChoiceProps) {
  const { t } = useLingui();
  const [deputies, setDeputies] = useState(() => proposed(rows));
  const assessments = [...deputies].flatMap(([assessmentId, deputyId]) =>
    deputyId === '' ? [] : [{ assessmentId, deputyId }],
  );
  const act = useAct({
    run: (_: null, idempotencyKey) => ask(handOverMutation, { assessments, idempotencyKey }),
    touches: [keys.applications, keys.assessors],
    onDone: ({ handOverAssessments }) => {
      const names = new Map(rows.map(({ id, file, person }) => [id, `${person.name} · ${file}`]));
      onDone({ rows: handOverAssessments, names });
    },
  });
  const handOver = plural(assessments.length, { one: 'Hand over # assessment', other: 'Hand over # assessments' });
  return (
    <>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <HandOverRow
              row={row}
              deputyId={deputies.get(row.id) ?? ''}
              onChoose={(deputyId) => setDeputies((before) => new Map(before).set(row.id, deputyId))}
            />
          </li>
        ))}
      </ul>
      <FormProblems title={t`Nothing was handed over.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <Row>
        {assessments.length > 0 && (
          <Button onPress={() => act.mutate(null)} pending={act.isPending}>
            {handOver}
          </Button>
        )}
        <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
      </Row>
    </>
  );
}

/** Each to whoever is proposed first. */
function proposed(rows: readonly ToHandOver[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ id, deputies: [first] }) => [id, first?.id ?? '']));
}

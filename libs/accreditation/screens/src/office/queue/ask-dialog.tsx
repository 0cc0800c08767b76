import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button, Dialog, Row } from '@standing/design-system';
import { ask, FormProblems, keys, Loaded, useAct } from '@standing/web-core';
import type { Asked, ToAsk } from './asked.js';
import { askAssessorsMutation, assessorsToAskQuery } from './queue.queries.js';
import type { QueuedApplication } from './use-applications.js';

type AskDialogProps = {
  readonly applications: readonly QueuedApplication[];
  readonly onDone: (asked: Asked) => void;
  readonly onClose: () => void;
};

/** Who would be asked to assess which application, before anybody is. */
export function AskDialog({ applications, onDone, onClose }: AskDialogProps) {
  const { t } = useLingui();
  const applicationIds = applications.map(({ id }) => id);
  const plan = useQuery({
    queryKey: [...keys.assessors, 'to-ask', applicationIds],
    queryFn: () => ask(assessorsToAskQuery, { applicationIds }),
    select: ({ assessorsToAsk }) => assessorsToAsk,
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <Dialog title={t`Who would be asked`} open onClose={onClose}>
      <div className="stack">
        <p>{t`Each empty seat goes to whoever is available and has the fewest in hand. They are told by mail.`}</p>
        <Loaded query={plan} failed={t`Who would be asked could not be worked out.`} lines={4}>
          {(rows) => <Plan rows={rows} onDone={onDone} onClose={onClose} />}
        </Loaded>
      </div>
    </Dialog>
  );
}

type PlanProps = Omit<AskDialogProps, 'applications'> & { readonly rows: readonly ToAsk[] };

function Plan({ rows, onDone, onClose }: PlanProps) {
  const { t } = useLingui();
  const seats = rows.flatMap(({ applicationId, seats: given }) =>
    given.map(({ seat, person }) => ({ applicationId, seat, personId: person.id })),
  );
  const act = useAct({
    run: (_: null, idempotencyKey) => ask(askAssessorsMutation, { seats, idempotencyKey }),
    touches: [keys.applications, keys.assessors],
    onDone: ({ askAssessors }) => {
      const names = new Map(rows.map(({ applicationId, person }) => [applicationId, person.name]));
      onDone({ rows: askAssessors, names });
    },
  });
  const askThem = plural(seats.length, { one: 'Ask # assessor', other: 'Ask # assessors' });
  return (
    <>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.applicationId}>
            <PlannedRow row={row} />
          </li>
        ))}
      </ul>
      <FormProblems title={t`Nobody was asked.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <Row>
        {seats.length > 0 && (
          <Button onPress={() => act.mutate(null)} pending={act.isPending}>
            {askThem}
          </Button>
        )}
        <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
      </Row>
    </>
  );
}

function PlannedRow({ row: { person, seats, refusals } }: { readonly row: ToAsk }) {
  const { t } = useLingui();
  return (
    <div className="item-main" data-user-text="">
      <span className="strong">{person.name}</span>
      <ul className="bullets">
        {seats.map(({ seat, person: { name } }) => (
          <li key={seat}>{seat === 1 ? t`First assessor: ${name}` : t`Second assessor: ${name}`}</li>
        ))}
        {refusals.map(({ message }) => (
          <li key={message} className="muted">
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Card, Row } from '@standing/design-system';
import { ask, Failure, useAct, useFormat, useSession } from '@standing/web-core';
import type { Draft } from '../draft/saved-draft.js';
import { schemeKeys } from '../scheme-keys.js';
import { Exceptions } from './exceptions.js';
import type { Simulation } from './simulation.js';
import { cancelSimulationMutation } from './simulate.queries.js';
import { SimulationResult } from './simulation-result.js';

export type SimulationCardProps = { readonly simulation: Simulation; readonly draft: Draft };

/** One simulation: how far it is, or what came of it. */
export function SimulationCard({ simulation, draft }: SimulationCardProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const { on, revision, status } = simulation;
  const [day, name] = [format.day(on, 'long'), simulation.askedBy.name];
  const [asked, known] = [format.instant(simulation.askedAt, body.zone), format.instant(simulation.knownAt, body.zone)];
  return (
    <Card title={t`Simulation of revision ${revision} on ${day}`}>
      <p className="muted">
        {t`Asked by ${name}, ${asked}.`} {t`By what was known on ${known}.`}
      </p>
      {revision !== draft.revision && (
        <Callout tone="warn">{t`The draft has changed since: this is what an earlier revision would do.`}</Callout>
      )}
      {status === 'RUNNING' && <Running simulation={simulation} />}
      {status === 'CANCELLED' && <p>{t`It was cancelled before its end: there are no figures.`}</p>}
      {status === 'FAILED' && (
        <Callout tone="bad">{t`It could not be brought to its end. Begin it again, and tell the office if it goes on.`}</Callout>
      )}
      {status === 'DONE' && <SimulationResult simulation={simulation} />}
      {status === 'DONE' && simulation.exact && <Exceptions simulation={simulation} />}
    </Card>
  );
}

function Running({ simulation }: { readonly simulation: Simulation }) {
  const { id, done } = simulation;
  const people = simulation.people ?? null;
  const { t } = useLingui();
  const format = useFormat();
  const act = useAct({
    run: (_: null, idempotencyKey) => ask(cancelSimulationMutation, { id, idempotencyKey }),
    touches: [schemeKeys.simulations],
  });
  const [now, all] = [format.number(done), people === null ? null : format.number(people)];
  return (
    <>
      <progress
        className="progress"
        aria-label={t`Members decided on`}
        {...(people !== null && { value: done, max: Math.max(people, 1) })}
      />
      <p role="status">{all === null ? t`The members are being counted.` : t`${now} of ${all} members`}</p>
      <p className="muted">{t`It goes on when you leave this page, and is found again here.`}</p>
      {act.error && <Failure title={t`The simulation was not cancelled.`} error={act.error} />}
      <Row>
        <Button
          kind="second"
          onPress={() => act.mutate(null)}
          pending={act.isPending}
        >{t`Cancel the simulation`}</Button>
      </Row>
    </>
  );
}

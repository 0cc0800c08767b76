import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Card, DateField, Row, Select } from '@standing/design-system';
import { ask, Failure, useAct, useSession } from '@standing/web-core';
import { choiceOf, useChoices } from '../draft/choice.js';
import type { Bench } from '../draft/draft.js';
import { valueAt } from '../form/path.js';
import { schemeKeys } from '../scheme-keys.js';
import { simulationOf } from './simulation.js';
import { simulateMutation } from './simulate.queries.js';

/** What is held against when nothing else is chosen. */
const DECIDING = 'deciding';

/** Asks what the draft, as it is saved, would do on a day. */
export function SimulateForm({ draft, work, checked, go }: Bench) {
  const { t } = useLingui();
  const { body } = useSession();
  const first = valueAt(work.document, ['validFrom']);
  const [on, setOn] = useState(typeof first === 'string' && first > body.today ? first : body.today);
  const [against, setAgainst] = useState(DECIDING);
  const choices = useChoices(draft.id);
  const act = useSimulate(draft.id, go);
  return (
    <Card title={t`Simulate on the members`}>
      <p className="muted">{t`Every member is decided on twice, by both schemes. Nothing changes for anybody.`}</p>
      <div className="grammar-fields">
        <DateField label={t`Day decided on`} value={on} onChange={(next) => setOn(next ?? body.today)} />
        <Select
          label={t`Against`}
          size="full"
          value={against}
          onChange={setAgainst}
          options={[{ value: DECIDING, text: t`What decides on that day` }, ...choices]}
        />
      </div>
      {work.dirty && <Callout tone="warn">{t`Save first: the simulation takes what is saved.`}</Callout>}
      {!work.dirty && checked.mistakes.length > 0 && (
        <Callout tone="warn">{t`A scheme with mistakes cannot be simulated. Mend them first.`}</Callout>
      )}
      {act.error && <Failure title={t`The simulation did not begin.`} error={act.error} />}
      <Row>
        <Button
          onPress={() => act.mutate({ revision: draft.revision, on, against })}
          pending={act.isPending}
          disabled={work.dirty || checked.mistakes.length > 0}
        >{t`Simulate`}</Button>
      </Row>
    </Card>
  );
}

type Asked = { readonly revision: number; readonly on: string; readonly against: string };

/** Begins a simulation and goes to it. */
function useSimulate(draftId: string, go: Bench['go']) {
  return useAct({
    run: async ({ revision, on, against }: Asked, idempotencyKey) => {
      const input = { draftId, revision, on, against: against === DECIDING ? null : choiceOf(against) };
      return simulationOf((await ask(simulateMutation, { input, idempotencyKey })).simulateSchemeDraft);
    },
    touches: [schemeKeys.simulations],
    onDone: ({ id }) => go({ tab: 'simulate', simulation: id }),
  });
}

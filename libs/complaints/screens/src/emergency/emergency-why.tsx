import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Row, SummaryList } from '@standing/design-system';
import { ask, FormProblems, type ResultOf, useAct } from '@standing/web-core';
import { readEmergencyReasonsMutation } from './emergency.queries.js';

type Why = ResultOf<typeof readEmergencyReasonsMutation>['readEmergencyReasons'];

/** Who asks and why, on a press: each reading is written down. */
export function EmergencyWhy({ requestId }: { readonly requestId: string }) {
  const { t } = useLingui();
  const [why, setWhy] = useState<Why | null>(null);
  const read = useAct({
    run: async (id: string, idempotencyKey) =>
      (await ask(readEmergencyReasonsMutation, { requestId: id, idempotencyKey })).readEmergencyReasons,
    onDone: setWhy,
  });
  return (
    <>
      <FormProblems title={t`The reasons could not be read.`} error={read.error} mistakes={{}} ids={{}} tried={0} />
      {why && !read.error && <Read why={why} />}
      <Row>
        <Button kind="quiet" onPress={() => read.mutate(requestId)} pending={read.isPending}>
          {why ? t`Read the reasons again` : t`Read who asks and why`}
        </Button>
      </Row>
    </>
  );
}

function Read({ why: { askerName, reasons, answererName, answerReasons } }: { readonly why: Why }) {
  const { t } = useLingui();
  const text = (value: string) => <span data-user-text="">{value}</span>;
  const nobody = t`Somebody whom the association knows no more`;
  return (
    <SummaryList
      items={[
        { term: t`Who asks`, value: text(askerName ?? nobody) },
        { term: t`Why`, value: text(reasons) },
        ...(answerReasons
          ? [
              { term: t`Who answered`, value: text(answererName ?? nobody) },
              { term: t`Why it was answered so`, value: text(answerReasons) },
            ]
          : []),
      ]}
    />
  );
}

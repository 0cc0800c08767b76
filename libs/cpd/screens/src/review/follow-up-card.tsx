import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Card, Row } from '@standing/design-system';
import { ask, Failure, useAct, useFormat, useSession } from '@standing/web-core';
import { type AuditFile, reviewKeys } from './review.js';
import { followUpMutation } from './review.queries.js';

/** How a file was closed, and what a registrar makes of one that does not meet. */
export function FollowUpCard({ file }: { readonly file: AuditFile }) {
  const { t } = useLingui();
  const format = useFormat();
  const isRegistrar = useSession().roles.includes('registrar');
  const { outcome, closedOn, followUp, isMine } = file;
  if (outcome === null || closedOn === null) return null;
  const day = format.day(closedOn, 'long');
  return (
    <Card title={t`Closed on ${day}`}>
      <p>
        {outcome === 'MEETS'
          ? t`It meets what is asked.`
          : t`It does not show what is asked. That is a recommendation: no accreditation ends or is limited by it.`}
      </p>
      {followUp === 'NO_CONSEQUENCE' && <p>{t`A registrar decided that nothing follows.`}</p>}
      {followUp === 'NOTED' && <p>{t`A registrar noted it in the file. Nothing else follows.`}</p>}
      {outcome === 'DOES_NOT_MEET' && followUp === null && isRegistrar && !isMine && <Deciding fileId={file.id} />}
      {outcome === 'DOES_NOT_MEET' && followUp === null && (!isRegistrar || isMine) && (
        <Callout>
          <p>{t`A registrar who did not review it says what follows.`}</p>
        </Callout>
      )}
    </Card>
  );
}

function Deciding({ fileId }: { readonly fileId: string }) {
  const { t } = useLingui();
  const act = useAct({
    run: (decision: 'NO_CONSEQUENCE' | 'NOTED', idempotencyKey) =>
      ask(followUpMutation, { fileId, decision, idempotencyKey }),
    touches: [reviewKeys.board],
  });
  return (
    <>
      {act.error && <Failure title={t`It was not decided.`} error={act.error} />}
      <Row>
        <Button
          kind="second"
          onPress={() => act.mutate('NO_CONSEQUENCE')}
          pending={act.isPending}
        >{t`Nothing follows`}</Button>
        <Button
          kind="quiet"
          onPress={() => act.mutate('NOTED')}
          pending={act.isPending}
        >{t`Note it in the file`}</Button>
      </Row>
    </>
  );
}

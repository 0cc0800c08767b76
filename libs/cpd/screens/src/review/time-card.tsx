import { useLingui } from '@lingui/react/macro';
import { Button, Card, Row } from '@standing/design-system';
import { ask, Failure, useAct, useFormat, useSession } from '@standing/web-core';
import { type AuditFile, reviewKeys } from './review.js';
import { decideTimeMutation } from './review.queries.js';
import { GROUND_WORDS } from './review-words.js';

/** Until when the member may answer, and a wish for more time that waits for the office. */
export function TimeCard({ file }: { readonly file: AuditFile }) {
  const { t } = useLingui();
  const format = useFormat();
  const { roles } = useSession();
  const { time, state } = file;
  if (state !== 'WAITING' && state !== 'UNANSWERED') return null;
  const due = format.day(file.dueOn, 'long');
  const mayDecide = roles.includes('officer') || roles.includes('registrar');
  return (
    <Card title={t`Until ${due}`}>
      {state === 'UNANSWERED' ? (
        <p>{t`The term has run out without an answer. The member may still answer until you close the audit or give more time.`}</p>
      ) : (
        <p>{t`The member may answer until then. They are reminded fourteen and three days before.`}</p>
      )}
      {time && time.isGranted === null && <Wish file={file} time={time} mayDecide={mayDecide} />}
    </Card>
  );
}

type WishProps = {
  readonly file: AuditFile;
  readonly time: NonNullable<AuditFile['time']>;
  readonly mayDecide: boolean;
};

function Wish({ file, time, mayDecide }: WishProps) {
  const { t } = useLingui();
  const format = useFormat();
  const act = useAct({
    run: (grantedUntil: string | null, idempotencyKey) =>
      ask(decideTimeMutation, { fileId: file.id, grantedUntil, idempotencyKey }),
    touches: [reviewKeys.board],
  });
  const until = format.day(time.wishedUntil, 'long');
  const ground = t(GROUND_WORDS[time.ground]);
  return (
    <>
      <p className="strong">{t`More time is asked, until ${until}. Ground: ${ground}`}</p>
      {act.error && <Failure title={t`It was not decided.`} error={act.error} />}
      {mayDecide && (
        <Row>
          <Button kind="second" onPress={() => act.mutate(time.wishedUntil)} pending={act.isPending}>
            {t`Grant it until ${until}`}
          </Button>
          <Button kind="quiet" onPress={() => act.mutate(null)} pending={act.isPending}>{t`Do not grant it`}</Button>
        </Row>
      )}
    </>
  );
}

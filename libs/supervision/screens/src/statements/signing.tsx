import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Callout, Card, TextLink, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct, useSession } from '@standing/web-core';
import { Signatures } from './signatures.js';
import { askToSignMutation, signStatementMutation } from './statement.queries.js';
import { isSignedBy, type Statement, type Version } from './use-statements.js';

export type SigningProps = { readonly statement: Statement; readonly latest: Version };

/** Who signed, what a signature says, and what the reader can do now. */
export function Signing({ statement, latest }: SigningProps) {
  const { t } = useLingui();
  const { side, supervisorCannotSign, hasChanged } = statement;
  const isSigned = isSignedBy(latest, side);
  const isBarred = side === 'SUPERVISOR' && supervisorCannotSign.length > 0;
  return (
    <Card title={t`Signatures`}>
      <Signatures version={latest} />
      {hasChanged && (
        <Callout tone="warn">
          <p>{t`The sessions have changed since. What was signed stands as it is.`}</p>
        </Callout>
      )}
      {supervisorCannotSign.length > 0 && <CannotSign statement={statement} />}
      {!isSigned && !isBarred && !hasChanged && latest.lines.length > 0 && <Sign id={statement.id} latest={latest} />}
      {side === 'COACH' && isSigned && <AskAgain statement={statement} latest={latest} />}
    </Card>
  );
}

/** Why the supervisor cannot sign, and what the coach can do instead. */
function CannotSign({ statement: { side, supervisorCannotSign } }: { readonly statement: Statement }) {
  const { t } = useLingui();
  return (
    <Callout tone="warn" title={t`The supervisor cannot sign`}>
      {supervisorCannotSign.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
      {side === 'COACH' && (
        <p>
          <Trans>Your own signature can stand alone. For sessions that are not confirmed, you can</Trans>{' '}
          <TextLink href="/supervision/documents">{t`give documents instead`}</TextLink>.
        </p>
      )}
    </Callout>
  );
}

function Sign({ id: statementId, latest: { sha256 } }: { readonly id: string; readonly latest: Version }) {
  const { t } = useLingui();
  const act = useAct({
    run: (input: { statementId: string; sha256: string }, idempotencyKey) =>
      ask(signStatementMutation, { ...input, idempotencyKey }),
    touches: [keys.sessions],
    onDone: () => toast({ text: t`Your signature is recorded.` }),
  });
  return (
    <>
      <p>{t`Your signature says: these sessions are as I know them. It confirms no session by itself.`}</p>
      {act.error && <Failure title={t`The statement was not signed.`} error={act.error} />}
      <div>
        <Button
          onPress={() => act.mutate({ statementId, sha256 })}
          pending={act.isPending}
        >{t`Sign the statement`}</Button>
      </div>
    </>
  );
}

/** The coach asks the supervisor once more, on another day than the last time. */
function AskAgain({ statement, latest }: SigningProps) {
  const { t } = useLingui();
  const { body } = useSession();
  const { id, askedOn, supervisorCannotSign } = statement;
  const act = useAct({
    run: (statementId: string, idempotencyKey) => ask(askToSignMutation, { statementId, idempotencyKey }),
    touches: [keys.sessions],
    onDone: () => toast({ text: t`The supervisor is asked by mail.` }),
  });
  if (isSignedBy(latest, 'SUPERVISOR') || supervisorCannotSign.length > 0) return null;
  if (askedOn === body.today) return <p className="muted">{t`The supervisor was asked by mail today.`}</p>;
  return (
    <>
      {act.error && <Failure title={t`The supervisor was not asked.`} error={act.error} />}
      <div>
        <Button
          kind="second"
          onPress={() => act.mutate(id)}
          pending={act.isPending}
        >{t`Ask the supervisor to sign`}</Button>
      </div>
    </>
  );
}

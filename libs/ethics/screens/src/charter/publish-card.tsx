import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, toast } from '@standing/design-system';
import { ask, Failure, useAct } from '@standing/web-core';
import { type Charter, charterKey } from './charter.js';
import { publishCharterMutation } from './charter.queries.js';

/** Makes a version of the charter as it stands, or says what stands in the way. */
export function PublishCard({ charter }: { readonly charter: Charter }) {
  const { t } = useLingui();
  const { languages, refusalsToPublish, versions } = charter;
  const number = (versions[0]?.number ?? 0) + 1;
  const act = useAct<null, unknown>({
    run: (_, idempotencyKey) => ask(publishCharterMutation, { idempotencyKey }),
    touches: [charterKey],
    onDone: () => toast({ text: t`Version ${number} is published.` }),
  });
  return (
    <Card title={t`Publish`}>
      {refusalsToPublish.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
      {refusalsToPublish.length === 0 && (
        <>
          <p>
            {languages.length === 2 ? (
              <Trans>It will be there in French and in English. A version carries its day and never changes.</Trans>
            ) : languages[0] === 'FR' ? (
              <Trans>It will be there in French only. A version carries its day and never changes.</Trans>
            ) : (
              <Trans>It will be there in English only. A version carries its day and never changes.</Trans>
            )}
          </p>
          <div>
            <Button pending={act.isPending} onPress={() => act.mutate(null)}>{t`Publish version ${number}`}</Button>
          </div>
        </>
      )}
      {act.error && <Failure title={t`The version was not published.`} error={act.error} />}
    </Card>
  );
}

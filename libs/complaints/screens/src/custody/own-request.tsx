import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Row } from '@standing/design-system';
import { ask, FormProblems, useAct } from '@standing/web-core';
import { CloseOpening } from './close-opening.js';
import type { IdentityRequest } from './custody-words.js';
import { readOpenedIdentityMutation } from './custody.queries.js';
import { RequestAbout } from './request-about.js';

/** A request of the reader's own; while it is open they read the name on a press, and never before. */
export function OwnRequest({ request }: { readonly request: IdentityRequest }) {
  const { standing } = request;
  return (
    <li className="stack" data-gap="small">
      <RequestAbout request={request} />
      {standing === 'OPEN' && <NameOnPress requestId={request.id} />}
      {(standing === 'OPEN' || standing === 'ASKED') && (
        <Row>
          <CloseOpening request={request} />
        </Row>
      )}
    </li>
  );
}

function NameOnPress({ requestId }: { readonly requestId: string }) {
  const { t } = useLingui();
  const [name, setName] = useState<string | null>(null);
  const read = useAct({
    run: async (id: string, idempotencyKey) =>
      (await ask(readOpenedIdentityMutation, { requestId: id, idempotencyKey })).readOpenedIdentity.complainantName,
    onDone: setName,
  });
  return (
    <>
      <FormProblems title={t`The name could not be read.`} error={read.error} mistakes={{}} ids={{}} tried={0} />
      {name !== null && !read.error && (
        <p className="strong" data-user-text="">
          {name}
        </p>
      )}
      <Row>
        {name === null || read.error ? (
          <Button
            kind="first"
            onPress={() => read.mutate(requestId)}
            pending={read.isPending}
          >{t`Read the name`}</Button>
        ) : (
          <Button kind="quiet" onPress={() => setName(null)}>{t`Hide the name`}</Button>
        )}
      </Row>
    </>
  );
}

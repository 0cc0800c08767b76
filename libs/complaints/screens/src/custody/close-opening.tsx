import { useLingui } from '@lingui/react/macro';
import { ask } from '@standing/web-core';
import { CloseRequest } from '../acts/close-request.js';
import type { IdentityRequest } from './custody-words.js';
import { closeIdentityOpeningMutation } from './custody.queries.js';

type CloseOpeningProps = { readonly request: IdentityRequest; readonly onActed?: () => void };

/** Ends an opening before its last day, or takes back what waits. */
export function CloseOpening({ request: { id, standing }, onActed }: CloseOpeningProps) {
  const { t } = useLingui();
  const closing = {
    button: t`Close the opening…`,
    title: t`Close it before its last day?`,
    does: t`From now on whoever asked no longer reads the name. That it was open, and until when, stays in the case.`,
  };
  return (
    <CloseRequest
      requestId={id}
      closing={standing === 'OPEN' ? closing : null}
      run={(requestId, idempotencyKey) => ask(closeIdentityOpeningMutation, { requestId, idempotencyKey })}
      {...(onActed && { onActed })}
    />
  );
}

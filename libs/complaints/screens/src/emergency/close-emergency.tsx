import { useLingui } from '@lingui/react/macro';
import { ask } from '@standing/web-core';
import { CloseRequest } from '../acts/close-request.js';
import type { EmergencyRequest } from './emergency-words.js';
import { closeInEmergencyMutation } from './emergency.queries.js';

/** Closes the case before its last day, or takes back a request that waits. */
export function CloseEmergency({ request: { id, standing } }: { readonly request: EmergencyRequest }) {
  const { t } = useLingui();
  const closing = {
    button: t`Close the case again…`,
    title: t`Close the case again?`,
    does: t`From now on whoever asked no longer reads it, and both parties are told that it was open.`,
  };
  return (
    <CloseRequest
      requestId={id}
      closing={standing === 'OPEN' ? closing : null}
      run={(requestId, idempotencyKey) => ask(closeInEmergencyMutation, { requestId, idempotencyKey })}
    />
  );
}

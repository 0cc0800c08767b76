/** A session of a request, as the page shows it. */
export type RequestedSession = {
  readonly id: string;
  readonly version: number;
  readonly heldOn: string;
  readonly minutes: number;
  readonly subject: string;
  readonly form: string;
  readonly contracted: number | null;
  readonly present: number | null;
  readonly status: string;
  readonly supervisor: { readonly addressShown: string };
};

/** What a supervisor is asked. */
export type ConfirmationRequest = {
  readonly askedOn: string;
  readonly askedBy: string;
  readonly supervisorName: string;
  readonly whoGaveAddress: string;
  readonly sessions: readonly RequestedSession[];
  readonly decisions: readonly { readonly sessionId: string; readonly undoUntil: string }[];
};

/** What became of one answer. */
export type SessionResult = {
  readonly session: RequestedSession;
  readonly refusals: readonly { readonly message: string }[];
};

const SESSION = `id version heldOn minutes subject form contracted present status supervisor { addressShown }`;
const RESULT = `session { ${SESSION} } refusals { code message }`;

export const REQUEST = `query ConfirmationRequest {
  confirmationRequest { askedOn askedBy supervisorName whoGaveAddress sessions { ${SESSION} } decisions { sessionId undoUntil } }
}`;

export const DECIDE = `mutation DecideSessions($decisions: [SessionDecisionInput!]!, $key: Uuid!) {
  decideSessions(decisions: $decisions, idempotencyKey: $key) { ${RESULT} }
}`;

export const UNDO = `mutation UndoDecision($ids: [Uuid!]!, $key: Uuid!) { undoDecision(sessionIds: $ids, idempotencyKey: $key) { ${RESULT} } }`;

export const DISOWN = `mutation DisownRequest($key: Uuid!) { disownRequest(idempotencyKey: $key) { sessionId } }`;

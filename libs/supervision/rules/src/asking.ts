import type { Day, Refusal } from '@standing/kernel';
import type { Agreement } from './agreement.js';
import { type Barred, refusalsOfRight } from './right.js';
import { refusalsToChange } from './session-logging.js';
import type { SessionStatus } from './session.js';

/**
 * Why the supervisor may not be asked about a session: it is decided or withdrawn, they said that they do not know this
 * coach (`SUPERVISION_DISOWNED`), they may no longer supervise since its day or might not on it (`SUPERVISION_RIGHT_ENDED`,
 * `SUPERVISION_RIGHT_SUSPENDED`), or they were asked about it today (`SUPERVISION_ASKED_TODAY`): a person without an
 * account is not written to twice a day.
 */
export function refusalsToAsk(
  session: { readonly status: SessionStatus; readonly askedOn: Day | null; readonly heldOn: Day },
  agreement: Pick<Agreement, 'disownedOn'>,
  today: Day,
  barred: readonly Barred[],
): Refusal[] {
  const refusals = refusalsToChange(session.status);
  if (refusals.length > 0) return refusals;
  if (agreement.disownedOn !== null) refusals.push({ code: 'SUPERVISION_DISOWNED' });
  if (session.askedOn === today) refusals.push({ code: 'SUPERVISION_ASKED_TODAY' });
  return [...refusals, ...refusalsOfRight(barred, session.heldOn)];
}

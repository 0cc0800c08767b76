import type { HeardTransaction } from '@standing/platform/messaging';
import { supervisorUnavailable } from '@standing/supervision/facts';
import { mailbox } from '../supervisors/mailbox.sql.js';

type Concerned = { readonly agreementId: string; readonly supervisorId: string; readonly personId: string };

/**
 * Tells each coach with an agreement with whoever read the mail to this mailbox that they cannot be reached any more, so that
 * the coach is written to once, on however many they agreed: one that stands or waits for its answer, and not with somebody who did not know the coach.
 */
export async function tellCoaches(tx: HeardTransaction, ofMailbox: string): Promise<void> {
  const concerned = await tx.manager.query<Concerned[]>(
    `select distinct on (a.supervisor_id, a.supervisee_id) a.id as "agreementId", a.supervisor_id as "supervisorId", a.supervisee_id as "personId"
     from supervision.agreements a join supervision.supervisors v on v.body_id = a.body_id and v.id = a.supervisor_id
     where a.body_id = $1 and ${mailbox('v.email')} = $2 and a.status in ('accepted', 'proposed') and a.disowned_on is null
     order by a.supervisor_id, a.supervisee_id, a.id`,
    [tx.bodyId, ofMailbox],
  );
  for (const each of concerned) await tx.tell(supervisorUnavailable, each);
}

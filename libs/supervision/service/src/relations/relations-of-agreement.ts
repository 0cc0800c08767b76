import type { HeardTransaction, Transaction } from '@standing/platform/messaging';
import { type Relation, relationsRegistered } from '@standing/supervision/rules';
import type { Agreement } from '../agreements/agreement.entity.js';
import { mailbox } from '../supervisors/mailbox.sql.js';
import { RelationDeclarationRow } from './relation-declaration.entity.js';
import type { RegisteredRelationRow } from './registered-relation.entity.js';

type Work = Transaction | HeardTransaction;

/** SQL: the last revision of each relation of the coach with whoever of the body reads the supervisor's mail. */
const REGISTERED = `
  select distinct on (r.relation_id) r.kind, r.person_id as "personId", r.from_on::text as "fromOn",
    r.until_on::text as "untilOn", r.stands
  from supervision.registered_relations r
  join supervision.supervisors v on v.body_id = r.body_id and v.id = $3
  join supervision.member_mailboxes m on m.body_id = r.body_id and m.mailbox = ${mailbox('v.email')}
  where r.body_id = $1 and ((r.person_id = $2 and r.other_person_id = m.person_id)
    or (r.other_person_id = $2 and r.person_id = m.person_id))
  order by r.relation_id, r.revision desc`;

/** SQL: whether the supervisor is supervised by the coach, under another agreement of this body. */
const RECIPROCAL = `
  select from supervision.agreements o
  join supervision.supervisors v on v.body_id = o.body_id and v.id = $3
  join supervision.supervisors c on c.body_id = o.body_id and c.id = o.supervisor_id
  join supervision.member_mailboxes them on them.body_id = o.body_id and them.person_id = o.supervisee_id
    and them.mailbox = ${mailbox('v.email')}
  join supervision.member_mailboxes me on me.body_id = o.body_id and me.person_id = $2
    and me.mailbox = ${mailbox('c.email')}
  where o.body_id = $1 and o.status = 'accepted' limit 1`;

/** All that is known today of what the two are to each other: what either last declared, and what the body knows itself. */
export async function relationsOfAgreement(tx: Work, agreement: Agreement): Promise<Relation[]> {
  const { manager, bodyId, today } = tx;
  const pair = [bodyId, agreement.superviseeId, agreement.supervisorId];
  const registered = await manager.query<RegisteredRelationRow[]>(REGISTERED, pair);
  const isReciprocal = (await manager.query<unknown[]>(RECIPROCAL, pair)).length > 0;
  return [
    ...(await lastDeclared(tx, agreement, 'supervisee')),
    ...(await lastDeclared(tx, agreement, 'supervisor')),
    ...relationsRegistered(registered, agreement, today),
    ...(isReciprocal ? (['reciprocal-supervisor'] as const) : []),
  ];
}

async function lastDeclared(
  { manager, bodyId }: Work,
  { id: agreementId, ...first }: Agreement,
  saidBy: 'supervisee' | 'supervisor',
): Promise<readonly Relation[]> {
  const where = { bodyId, agreementId, saidBy };
  const last = await manager.findOne(RelationDeclarationRow, { where, order: { id: 'DESC' } });
  return last?.relations ?? (saidBy === 'supervisee' ? first.superviseeRelations : (first.supervisorRelations ?? []));
}

import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import { isAvailable } from '../deaths/available.js';
import type { AgreementType } from './agreement.graphql.js';

const lastSaid = (side: string) => `(select d.relations from supervision.relation_declarations d
  where d.body_id = a.body_id and d.agreement_id = a.id and d.said_by = '${side}' order by d.id desc limit 1)`;

const COLUMNS = `a.id, a.supervisor_id as "supervisorId", a.supervisee_id as "superviseeId", a.supervisee_name as "superviseeName",
  a.subject, a.status, a.starts_on as "startsOn", a.proposed_on as "proposedOn", a.answered_on as "answeredOn", a.disowned_on as "disownedOn",
  coalesce(${lastSaid('supervisee')}, a.supervisee_relations) as "superviseeRelations",
  coalesce(${lastSaid('supervisor')}, a.supervisor_relations) as "supervisorRelations", a.version`;

const byId = hotLoader<AgreementType>({
  name: 'supervision.agreements-by-id',
  text: `select ${COLUMNS} from supervision.agreements a where a.body_id = $1 and a.id = any($2::uuid[])`,
  key: (row) => row.id,
});

const ofSupervisee = hotRead<AgreementType>({
  name: 'supervision.agreements-of-supervisee',
  text: `select ${COLUMNS} from supervision.agreements a
    where a.body_id = $1 and a.supervisee_id = $2 order by a.proposed_on desc, a.id desc`,
});

const ofLink = hotRead<AgreementType>({
  name: 'supervision.agreement-of-link',
  text: `select ${COLUMNS} from supervision.agreements a
    join supervision.supervisors v on v.body_id = a.body_id and v.id = a.supervisor_id
    where a.body_id = $1 and a.id = $2 and a.supervisor_id = $3 and ${isAvailable('v')}`,
});

/** The agreement of something that the reader may see. */
export function agreementById(reads: OperationReads, id: string): Promise<AgreementType | undefined> {
  return reads.one(byId, id);
}

/** The coach's own, the latest first. */
export function agreementsOf(reads: OperationReads, personId: string): Promise<AgreementType[]> {
  return reads.rows(ofSupervisee, [personId]);
}

/** The one that a link was sent for, to this supervisor; `NotFound` otherwise. */
export function agreementOfLink(
  reads: OperationReads,
  link: { subjectId: string; recipientId: string },
): Promise<AgreementType> {
  return reads.row(ofLink, [link.subjectId, link.recipientId]);
}

import { Injectable } from '@nestjs/common';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { MemberOffice } from './office.graphql.js';

/** The last revision of each office of somebody, unless it was never so; the latest first. */
const ofPerson = hotRead<MemberOffice>({
  name: 'identity.offices-of-person',
  text: `select id, revision, kind, "fromOn", "untilOn" from (
      select distinct on (office_id) office_id as id, revision, kind, from_on as "fromOn", until_on as "untilOn", stands
      from identity.offices where body_id = $1 and person_id = $2 order by office_id, revision desc) last
    where stands order by "fromOn" desc, id desc`,
});

/** Reads of the offices that people hold in the body. */
@Injectable()
export class OfficeQueries {
  ofMember(reads: OperationReads, personId: string): Promise<MemberOffice[]> {
    return reads.rows(ofPerson, [personId]);
  }
}

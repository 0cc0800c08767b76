import { Injectable } from '@nestjs/common';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { DeathType } from './death.graphql.js';
import { isDeceased } from './is-deceased.js';

const ofPerson = hotRead<DeathType>({
  name: 'identity.deaths-of-person',
  text: `select d.id, d.died_on as "diedOn", d.learnt_on as "learntOn", d.basis, d.recorded_at as "recordedAt",
      b.recorded_at as "takenBackAt"
    from identity.deaths d left join identity.deaths_taken_back b on b.body_id = d.body_id and b.death_id = d.id
    where d.body_id = $1 and d.person_id = $2 order by d.recorded_at desc, d.id desc`,
});

/** An address as it is compared: what follows a plus sign is the reader's own label, and no other mailbox (RFC 5233). */
const mailbox = (address: string) => `regexp_replace(lower(btrim(${address})), '^([^+@]+)\\+[^@]*@', '\\1@')`;

const deceasedAt = hotRead<{ readonly isDeceased: boolean }>({
  name: 'identity.deceased-at-address',
  text: `select exists (select from identity.people p join identity.accounts a on a.id = p.account_id
    where p.body_id = $1 and ${mailbox('a.email')} = ${mailbox('$2')} and ${isDeceased('p')}) as "isDeceased"`,
});

/** Reads of who has died, for staff and for the part that sends mail. */
@Injectable()
export class DeathQueries {
  /** All that was ever recorded of the person, the latest first: one stands at the most. */
  ofPerson(reads: OperationReads, personId: string): Promise<DeathType[]> {
    return reads.rows(ofPerson, [personId]);
  }

  /** Whether mail may go to an address: not to where that of a person arrives whose death is recorded. */
  async mayBeWrittenTo(reads: OperationReads, address: string): Promise<boolean> {
    return !(await reads.row(deceasedAt, [address])).isDeceased;
  }
}

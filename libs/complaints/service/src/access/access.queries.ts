import { Injectable } from '@nestjs/common';
import {
  accessDueOn,
  accessStandingOf,
  type Case,
  copyUntil,
  isAccessLate,
  isAccessOpen,
  type Recipient,
  refusalsOfLongerAccess,
  refusalsToReadCopy,
} from '@standing/complaints/rules';
import { Clock, type Day, NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { CaseKeys } from '@standing/platform/sealed-text';
import { caseOn, timeOfBody } from '../cases/case-reads.js';
import { reasonsIn } from '../cases/reasons-in.js';
import { blindIn, namesNone } from '../conflicts/ties.js';
import type { AccessOfParty, AccessRequestInBody, MyAccess } from './access.graphql.js';
import { ACCESS_COLUMNS, ACCESS_ROWS, accessesOfCase, type StoredAccess } from './accesses-of-case.js';
import { isProtectorOn } from './data-protector.js';

/** A case in which charges were served on the reader. Parameters: the body, its reference, the reader. */
const caseOfReader = hotRead<{ readonly id: string }>({
  name: 'complaints.served-case-of-reader',
  text: `select c.id from complaints.cases c
    where c.body_id = $1 and c.reference = $2
      and exists (select from complaints.functions_held h where h.body_id = c.body_id and h.case_id = c.id
                  and h.person_id = $3 and h.function = 'respondent' and h.ended_on is null)
      and exists (select from complaints.case_events s where s.body_id = c.body_id and s.case_id = c.id and s.event = 'serve')`,
});

type Listed = StoredAccess & { readonly reference: string };

/**
 * The requests of the body, in no case in which the reader holds or held anything, from which they stepped aside or are shut out; what
 * waits first. Parameters: the body, the reader, those in whose cases the reader is blind.
 */
const requestsFor = hotRead<Listed>({
  name: 'complaints.access-requests-for',
  text: `select ${ACCESS_COLUMNS}, k.reference from ${ACCESS_ROWS}
    join complaints.cases k on k.body_id = r.body_id and k.id = r.case_id
    where r.body_id = $1 and ${namesNone({ body: 'r.body_id', id: 'r.case_id' }, '$3')}
      and not exists (select from complaints.functions_held h where h.body_id = r.body_id and h.case_id = r.case_id
                      and h.person_id = $2)
      and not exists (select from complaints.conflict_declarations d where d.body_id = r.body_id and d.case_id = r.case_id
                      and d.person_id = $2 and d.conflict)
    order by (a.id is not null or w.id is not null), r.recorded_at, r.id limit 100`,
});

/** Requests for a copy: a party’s own, and those of the body. */
@Injectable()
export class AccessQueries {
  constructor(
    private readonly clock: Clock,
    private readonly keys: CaseKeys,
  ) {}

  /** For the respondent. `NotFound` for anybody else, and before charges are served. */
  async ofRespondent(reads: OperationReads, { personId }: Member, reference: string): Promise<AccessOfParty> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const found = await reads.maybe(caseOfReader, [reference, personId]);
    if (!found) throw new NotFound('case');
    return this.ofParty(reads, found.id, await caseOn(reads, found.id, today), 'respondent', today);
  }

  /** For a party whose case the caller has looked up. */
  async ofParty(
    reads: OperationReads,
    caseId: string,
    theCase: Case,
    party: Recipient,
    on: Day,
  ): Promise<AccessOfParty> {
    const theirs = (await reads.rows(accessesOfCase, [caseId])).filter((one) => one.party === party);
    const last = theirs.at(-1);
    const isOpen = last !== undefined && isAccessOpen(last);
    const given = theirs.findLast((one) => refusalsToReadCopy(one, on).length === 0);
    return {
      ...{ mayAsk: !isOpen, mayWithdraw: isOpen, copyUntil: given ? copyUntil(given) : null },
      last: last ? await this.mine(reads, last, theCase, on) : null,
    };
  }

  /** How many wait for the data protection officer; null for anybody else. */
  async waiting(reads: OperationReads, reader: Member): Promise<number | null> {
    const listed = await this.listed(reads, reader, this.clock.todayIn(await reads.row(timeOfBody)));
    return listed && listed.filter(isAccessOpen).length;
  }

  /** For the data protection officer; `NotFound` for anybody else. */
  async ofBody(reads: OperationReads, reader: Member): Promise<AccessRequestInBody[]> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const rows = await this.listed(reads, reader, today);
    if (!rows) throw new NotFound('requests');
    return Promise.all(
      rows.map(async ({ reference, ...one }) => {
        const theCase = await caseOn(reads, one.caseId, today);
        const { id, party, knownBy } = one;
        const mayProlong = refusalsOfLongerAccess(one, theCase, today).length === 0;
        return { ...shown(one, theCase, today), id, reference, party, knownBy, mayProlong };
      }),
    );
  }

  private async listed(reads: OperationReads, { personId }: Member, today: Day): Promise<Listed[] | null> {
    const { is } = await reads.row(isProtectorOn, [personId, today]);
    return is ? reads.rows(requestsFor, [personId, await blindIn(reads, personId, today)]) : null;
  }

  private async mine(reads: OperationReads, one: StoredAccess, theCase: Case, on: Day): Promise<MyAccess> {
    const { caseId, longerId, answerId } = one;
    const entries = [longerId, answerId].flatMap((id) => id ?? []);
    const reasons = await reasonsIn(this.keys, reads, caseId, entries);
    return {
      ...shown(one, theCase, on),
      longerReasons: reasons.get(longerId ?? '') ?? null,
      reasons: reasons.get(answerId ?? '') ?? null,
    };
  }
}

/** What whoever asks and whoever answers both read of it. */
function shown(one: StoredAccess, theCase: Case, on: Day) {
  const { askedOn, longerMonths, longerGround, answeredOn, ground, withheld } = one;
  return {
    ...{ standing: accessStandingOf(one), askedOn, longerMonths, longerGround, answeredOn, ground, withheld },
    dueOn: isAccessOpen(one) ? accessDueOn(one, theCase, on) : null,
    isLate: isAccessLate(one, theCase, on),
  };
}

import { Injectable } from '@nestjs/common';
import {
  type Asker,
  ASKERS,
  hasCustodian,
  isKeptFromCoach,
  LONGEST_OPENING,
  mayRead,
  type NameVisibility,
  readerOf,
  refusalsToAsk,
} from '@standing/complaints/rules';
import { Clock, NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { CaseKeys } from '@standing/platform/sealed-text';
import { caseOn, timeOfBody } from '../cases/case-reads.js';
import { reasonsIn } from '../cases/reasons-in.js';
import { UNSIGNED } from '../conflicts/awaits-signatures.js';
import { blindIn, namesNone } from '../conflicts/ties.js';
import type { IdentityAsking } from './custody.graphql.js';
import { openingsOfCase } from './openings-of-case.js';
import { shownRequest } from './shown-request.js';

/** As what the reader may ask in a case: declared, not blind, and nothing of theirs waiting to be signed off. */
const askerInCase = hotRead<{ readonly as: Asker; readonly level: NameVisibility }>({
  name: 'complaints.asker-in-case',
  text: `select h.function as "as", c.name_visibility as "level"
    from complaints.functions_held h join complaints.cases c on c.body_id = h.body_id and c.id = h.case_id
    where h.body_id = $1 and h.case_id = $2 and h.person_id = $3 and h.function = any($4::text[])
      and (h.ended_on is null or $5::date < h.ended_on)
      and exists (select from complaints.conflict_declarations d where d.body_id = h.body_id and d.case_id = h.case_id
                  and d.person_id = h.person_id and not d.conflict)
      and ${namesNone({ body: 'h.body_id', id: 'h.case_id' }, '$6')}
      and not exists (select from complaints.soft_conflicts s where s.body_id = h.body_id and s.case_id = h.case_id
                      and s.person_id = h.person_id and ${UNSIGNED})
    limit 1`,
});

/** What somebody asked of the custodian of a case, and may ask. */
@Injectable()
export class CustodyQueries {
  constructor(
    private readonly clock: Clock,
    private readonly keys: CaseKeys,
  ) {}

  /** Null where the matrix tells the reader of no kept name. `NotFound` for whoever holds nothing in the case that may ask. */
  async asking(reads: OperationReads, { personId, name }: Member, caseId: string): Promise<IdentityAsking | null> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const blind = await blindIn(reads, personId, today);
    const asker = await reads.maybe(askerInCase, [caseId, personId, ASKERS, today, blind]);
    if (asker === null) throw new NotFound('case');
    const theCase = await caseOn(reads, caseId, today);
    const isTold = mayRead('complainant-protected', readerOf(asker.as), theCase, today) !== 'nothing';
    if (!isKeptFromCoach(asker.level) || !isTold) return null;

    const openings = await reads.rows(openingsOfCase, [caseId]);
    const own = openings.filter(({ askedBy }) => askedBy === personId).toReversed();
    const reasons = await reasonsIn(
      this.keys,
      reads,
      caseId,
      own.flatMap(({ id, answerId }) => [id, answerId ?? id]),
    );
    const whole = { ...asker, personId, days: 1, reasons: '…' };
    return {
      id: caseId,
      mayAsk: refusalsToAsk(whole, openings, theCase, today).length === 0,
      hasCustodian: hasCustodian(theCase, today),
      longestDays: LONGEST_OPENING,
      requests: own.map((one) => shownRequest(one, name, (id) => reasons.get(id) ?? null, theCase, today)),
    };
  }
}

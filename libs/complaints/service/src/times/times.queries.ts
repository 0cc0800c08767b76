import { Injectable } from '@nestjs/common';
import {
  type Case,
  type CaseFunction,
  CLOCKS,
  clocksOf,
  deferredUntil,
  durationsOf,
  isInForce,
  pauseChoices,
  refusalsToExtend,
  refusalsToResume,
} from '@standing/complaints/rules';
import { Clock, type Day, NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { caseOn, timeOfBody } from '../cases/case-reads.js';
import { UNSIGNED } from '../conflicts/awaits-signatures.js';
import { blindIn, namesNone } from '../conflicts/ties.js';
import { lengtheningChoices, lengtheningsShown } from './lengthenings-shown.js';
import { lengtheningsOfCase } from './lengthenings-of-case.js';
import { BY_RANK } from './reach.js';
import type { CaseTimes, PauseInCase } from './times.graphql.js';

type Held = { readonly function: CaseFunction };

/** What the reader holds today in a case in which they declared no conflict of interest, are not blind and wait for nobody. */
const heldInCase = hotRead<Held>({
  name: 'complaints.held-in-case',
  text: `select h.function from complaints.functions_held h
         where h.body_id = $1 and h.case_id = $2 and h.person_id = $3 and (h.ended_on is null or $4::date < h.ended_on)
           and exists (select from complaints.conflict_declarations d
                       where d.body_id = h.body_id and d.case_id = h.case_id and d.person_id = h.person_id and not d.conflict)
           and ${namesNone({ body: 'h.body_id', id: 'h.case_id' }, '$5')}
           and not exists (select from complaints.soft_conflicts s
                           where s.body_id = $1 and s.case_id = $2 and s.person_id = $3 and ${UNSIGNED})`,
});

/** The times of a case, for those who may let them stand still. */
@Injectable()
export class TimesQueries {
  constructor(private readonly clock: Clock) {}

  /** `NotFound` for anybody who may not. */
  async of(reads: OperationReads, { personId }: Member, caseId: string): Promise<CaseTimes> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const held = await reads.rows(heldInCase, [caseId, personId, today, await blindIn(reads, personId, today)]);
    const as = BY_RANK.find((name) => held.some((one) => one.function === name));
    if (as === undefined) throw new NotFound('case');
    const [theCase, lengthenings] = await Promise.all([
      caseOn(reads, caseId, today),
      reads.rows(lengtheningsOfCase, [caseId]),
    ]);
    return {
      id: caseId,
      ...durationsOf(theCase, today),
      pauses: pausesIn(theCase, as, today),
      choices: pauseChoices(theCase, as, today),
      marks: clocksOf(theCase, today).flatMap(({ name, marks }) =>
        marks.map((says) => ({ what: CLOCKS[name].what, says })),
      ),
      mayExtendReply: refusalsToExtend(theCase, 'K5', as, today).length === 0,
      mayLengthen: lengtheningChoices(theCase, lengthenings, as, today),
      lengthenings: lengtheningsShown(theCase, lengthenings, { personId, as }, today),
      deferredUntil: deferredUntil(theCase),
    };
  }
}

function pausesIn({ pauses }: Case, as: CaseFunction, today: Day): PauseInCase[] {
  return pauses.map((pause) => {
    const { id = '', as: by = 'case-manager', reason, from, until, reviewOn } = pause;
    const inForce = isInForce(pause, today);
    return {
      id,
      reason,
      from,
      until,
      reviewOn,
      inForce,
      by,
      mayResume: refusalsToResume(pause, as, today).length === 0,
    };
  });
}

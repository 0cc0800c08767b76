import { Injectable } from '@nestjs/common';
import {
  type Attempt,
  type Case,
  type CaseEventName,
  type CaseFunction,
  CLOCKS,
  clocksOf,
  emergenciesSeen,
  followedIn,
  groundOf,
  leavingIn,
  measureStateOf,
  missingSteps,
  type NameVisibility,
  openFunctions,
  refusalsTo,
  respondentOf,
  type RunningClock,
  sanctionOf,
  stateOf,
  suspensionOf,
} from '@standing/complaints/rules';
import { Clock, type Day, NotFound, type Refusal } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import { caseOn, timeOfBody } from '../cases/case-reads.js';
import { blindIn, namesNone } from '../conflicts/ties.js';
import { openingsOfCase } from '../custody/openings-of-case.js';
import { openingsSeen } from '../custody/openings-told.js';
import { emergenciesOfCase } from '../emergency/emergencies-of-case.js';
import type { MeasureInCase } from '../measures/measure.graphql.js';
import { restorationInCase } from '../sanctions/restoration-in-case.js';
import { sanctionInCase } from '../sanctions/sanction-in-case.js';
import { screeningIn } from '../screening/screening-in-case.js';
import { plainStepsOf, shownStep } from '../steps/steps-in-case.js';
import type { CaseCourse, ClockInCase, FunctionInCase } from './course.graphql.js';

type Known = Pick<CaseCourse, 'id' | 'reference' | 'receivedOn'> & { readonly level: NameVisibility };

/** A case of which the reader is the case manager or a registrar, and in which they are not blind; no other is found. */
const keptCase = hotRead<Known>({
  name: 'complaints.kept-case',
  text: `select c.id, c.reference, c.received_on as "receivedOn", c.name_visibility as "level"
         from complaints.cases c where c.body_id = $1 and c.id = $2 and exists (
           select from complaints.functions_held h where h.body_id = c.body_id and h.case_id = c.id and h.person_id = $3
             and h.function in ('case-manager', 'registrar') and (h.ended_on is null or $4::date < h.ended_on))
           and ${namesNone({ body: 'c.body_id', id: 'c.id' }, '$5')}`,
});

const declaredInCases = hotLoader<{ readonly caseId: string; readonly personId: string }>({
  name: 'complaints.declared-in-cases',
  text: `select case_id as "caseId", person_id as "personId" from complaints.conflict_declarations
         where body_id = $1 and case_id = any($2::uuid[]) and not conflict`,
  key: ({ caseId }) => caseId,
});

const KEEPERS: readonly CaseFunction[] = ['case-manager', 'registrar'];

/** What those who keep a case do of an interim measure; what is decided of it is the interim panel's. */
const MEASURE_STEPS: readonly CaseEventName[] = [
  'propose-measure',
  'order-urgent-measure',
  'confirm-urgent-measure',
  'notify-measure',
];

/** The steps that have a door of their own, by the function whose door it is; all others are taken as they are. */
const DOORS: Partial<Record<CaseFunction, readonly CaseEventName[]>> = {
  'case-manager': ['prove-service', 'notify', 'warn-of-breach', ...MEASURE_STEPS],
  registrar: [
    'serve',
    'amend-charges',
    'prove-service',
    'notify',
    'propose-withdrawal',
    'put-withdrawal-in-force',
    'propose-sanction',
    'put-sanction-in-force',
    'propose-annulment',
    'annul-sanction',
    ...MEASURE_STEPS,
  ],
};

/** How far a case is, for those who keep it. */
@Injectable()
export class CourseQueries {
  constructor(private readonly clock: Clock) {}

  /** `NotFound` for anybody who is neither the case's manager nor its registrar. */
  async of(reads: OperationReads, { personId, locale }: Member, caseId: string): Promise<CaseCourse> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const found = await reads.maybe(keptCase, [caseId, personId, today, await blindIn(reads, personId, today)]);
    if (found === null) throw new NotFound('case');
    const { level, ...row } = found;
    const theCase = await caseOn(reads, caseId, today);
    const declared = await reads.many(declaredInCases, caseId);
    const mine = KEEPERS.filter((name) => holds(theCase, personId, name, today));
    const respondent = respondentOf(theCase, today);
    return {
      ...row,
      state: stateOf(theCase),
      withdrawal: sanctionOf(theCase),
      sanction: await sanctionInCase(reads, caseId, theCase, today),
      restoration: restorationInCase(theCase),
      leaving: leavingIn(theCase),
      measure: measureIn(theCase),
      screening: screeningIn(theCase, today),
      respondent: respondent === null ? null : { id: respondent },
      mine,
      functions: functionsIn(theCase, new Set(declared.map((one) => one.personId))),
      toAppoint: openFunctions(theCase, today, level),
      identityOpenings: openingsSeen(await reads.rows(openingsOfCase, [caseId])),
      emergencyOpenings: emergenciesSeen(await reads.rows(emergenciesOfCase, [caseId])),
      events: theCase.events
        .filter(followedIn(theCase))
        .map(({ event, on, by }) => ({ event, on, by: by.as === 'time' ? null : by.as })),
      clocks: clocksOf(theCase, today).map(shownClock),
      next: [
        ...mine
          .flatMap((as) => stepsOf(theCase, as, personId, today))
          .map(({ event, refusals }) => shownStep(theCase, event, refusals, locale)),
        ...plainStepsOf(theCase, mine, { personId, locale }, today),
      ],
      missingSteps: missingSteps(theCase),
    };
  }
}

function holds({ everHeld }: Case, personId: string, name: CaseFunction, on: Day): boolean {
  return everHeld.some(
    (held) => held.personId === personId && held.function === name && (held.endedOn === null || on < held.endedOn),
  );
}

type StoredHolding = Case['everHeld'][number] & { readonly since: Day };

function functionsIn({ everHeld }: Case, declared: ReadonlySet<string>): FunctionInCase[] {
  return (everHeld as readonly StoredHolding[]).map(({ function: name, personId, since, endedOn, seat = null }) => ({
    function: name,
    seat,
    person: name === 'complainant' ? null : { id: personId },
    since,
    endedOn,
    declared: declared.has(personId),
  }));
}

function measureIn(theCase: Case): MeasureInCase {
  const { fromOn = null, untilOn = null } = suspensionOf(theCase) ?? {};
  return { state: measureStateOf(theCase), ground: groundOf(theCase), fromOn, untilOn };
}

function shownClock({ name, startedOn, due }: RunningClock): ClockInCase {
  const { what } = CLOCKS[name];
  return due.kind === 'running'
    ? { name, what, startedOn, dueOn: due.dueOn, pausedSince: null, daysUsed: null, daysLeft: null }
    : { name, what, startedOn, dueOn: null, pausedSince: due.since, daysUsed: due.usedDays, daysLeft: due.leftDays };
}

/** With these a step is not the next: it belongs to another state of the case, or it was taken. */
const NOT_NEXT = [
  ...['COMPLAINTS_NOT_NOW', 'COMPLAINTS_SERVICE_PROVED', 'COMPLAINTS_ALREADY_NOTIFIED'],
  ...['COMPLAINTS_NO_SANCTION_DECIDED', 'COMPLAINTS_NO_WITHDRAWAL_DECIDED', 'COMPLAINTS_ANNULMENT_NOT_PROPOSED'],
  'COMPLAINTS_AMENDMENT_NOT_PROPOSED',
  'COMPLAINTS_NOT_IN_FORCE',
];

/** The steps that belong to the state of the case, with what refuses them apart from what the reader will write. */
function stepsOf(
  theCase: Case,
  as: CaseFunction,
  personId: string,
  on: Day,
): { event: CaseEventName; refusals: Refusal[] }[] {
  const [route] = theCase.procedure.routes;
  return (DOORS[as] ?? []).flatMap((event) => {
    const attempt: Attempt = {
      event,
      by: { as, personIds: [personId] },
      inWriting: true,
      reasoned: true,
      ground: 'public-protection',
      ...(route && { route }),
    };
    const refusals = refusalsTo(attempt, theCase, on);
    return refusals.some(({ code }) => NOT_NEXT.includes(code)) ? [] : [{ event, refusals }];
  });
}

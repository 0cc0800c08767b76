const TIMES = `{ id elapsedDays bodyDays partyDays choices { reason longestDays needsReasons }
  pauses { id reason from until reviewOn inForce by mayResume } marks { what says } mayExtendReply mayDefer deferredUntil }`;
export const TIMES_OF = `query ($id: Uuid!) { caseTimes(caseId: $id) ${TIMES} }`;
export const PAUSE = `mutation ($input: PauseClocksInput!, $key: Uuid!) { pauseClocks(input: $input, idempotencyKey: $key) ${TIMES} }`;
export const RESUME = `mutation ($id: Uuid!, $pauseId: Uuid!, $key: Uuid!) { resumeClocks(caseId: $id, pauseId: $pauseId, idempotencyKey: $key) ${TIMES} }`;
export const EXTEND = `mutation ($id: Uuid!, $key: Uuid!) { extendReply(caseId: $id, idempotencyKey: $key) ${TIMES} }`;
export const DEFER = `mutation ($input: DeferInformingInput!, $key: Uuid!) { deferInforming(input: $input, idempotencyKey: $key) ${TIMES} }`;
export const REASONS = `mutation ($id: Uuid!, $key: Uuid!) { readTimeReasons(caseId: $id, idempotencyKey: $key) { id written { on reason reasons } } }`;
const DAYS = `{ holidays later { from set } publicHolidays { day name } daysOff }`;
export const WORKING_DAYS = `{ workingDays ${DAYS} }`;
export const DAY_OFF = `mutation ($day: Day!, $off: Boolean!, $key: Uuid!) { setDayOff(day: $day, off: $off, idempotencyKey: $key) ${DAYS} }`;
export const HOLIDAYS = `mutation ($holidays: HolidaySet!, $key: Uuid!) { setHolidays(holidays: $holidays, idempotencyKey: $key) ${DAYS} }`;
export const PAUSED_FOR_COACH = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) { replyBy paused { of since } } }`;
export const PAUSED_FOR_COMPLAINANT = `query ($reference: String!, $code: String!) { followComplaint(reference: $reference, code: $code) { nextBy paused { of since } } }`;

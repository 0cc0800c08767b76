const TIMES = `{ id elapsedDays bodyDays partyDays choices { reason longestDays needsReasons }
  pauses { id reason from until reviewOn inForce by mayResume } marks { what says } mayExtendReply deferredUntil mayLengthen { clock grounds until }
  lengthenings { id clock ground reviewOn askedAs askedOn answeredOn standing mayAnswer mayTakeBack } }`;
export const TIMES_OF = `query ($id: Uuid!) { caseTimes(caseId: $id) ${TIMES} }`;
export const PAUSE = `mutation ($input: PauseClocksInput!, $key: Uuid!) { pauseClocks(input: $input, idempotencyKey: $key) ${TIMES} }`;
export const RESUME = `mutation ($id: Uuid!, $pauseId: Uuid!, $key: Uuid!) { resumeClocks(caseId: $id, pauseId: $pauseId, idempotencyKey: $key) ${TIMES} }`;
export const EXTEND = `mutation ($id: Uuid!, $key: Uuid!) { extendReply(caseId: $id, idempotencyKey: $key) ${TIMES} }`;
export const ASK_LONGER = `mutation ($input: AskForLongerInput!, $key: Uuid!) { askForLonger(input: $input, idempotencyKey: $key) ${TIMES} }`;
export const ANSWER_LONGER = `mutation ($input: AnswerForLongerInput!, $key: Uuid!) { answerForLonger(input: $input, idempotencyKey: $key) ${TIMES} }`;
export const TAKE_BACK_LONGER = `mutation ($id: Uuid!, $key: Uuid!) { takeBackLonger(requestId: $id, idempotencyKey: $key) ${TIMES} }`;
export const REASONS = `mutation ($id: Uuid!, $key: Uuid!) { readTimeReasons(caseId: $id, idempotencyKey: $key) { id written { on reason reasons } } }`;
const DAYS = `{ holidays later { from set } publicHolidays { day name } daysOff }`;
export const WORKING_DAYS = `{ workingDays ${DAYS} }`;
export const DAY_OFF = `mutation ($day: Day!, $off: Boolean!, $key: Uuid!) { setDayOff(day: $day, off: $off, idempotencyKey: $key) ${DAYS} }`;
export const HOLIDAYS = `mutation ($holidays: HolidaySet!, $key: Uuid!) { setHolidays(holidays: $holidays, idempotencyKey: $key) ${DAYS} }`;
export const PAUSED_FOR_COACH = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) { replyBy paused { of since } } }`;
export const PAUSED_FOR_COMPLAINANT = `query ($reference: String!, $code: String!) { followComplaint(reference: $reference, code: $code) { nextBy paused { of since } } }`;

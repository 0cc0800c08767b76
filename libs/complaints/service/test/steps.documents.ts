export const TAKE_STEP = `mutation ($input: TakeStepInput!, $key: Uuid!) { takeStep(input: $input, idempotencyKey: $key) }`;
export const STAND_BY = `mutation ($id: Uuid!, $key: Uuid!) { concurInStep(proposalId: $id, idempotencyKey: $key) }`;
export const NEXT_OF = `query ($id: Uuid!) { caseCourse(caseId: $id) { state next { event joint asked { name kind of needed } refusals { code } } } }`;
const FUNCTIONS = `{ id functions { function seat endedOn } }`;
export const APPOINT_IN = `mutation ($input: AppointInCaseInput!, $key: Uuid!) { appointInCase(input: $input, idempotencyKey: $key) ${FUNCTIONS} }`;
export const RELEASE = `mutation ($input: ReleaseFromCaseInput!, $key: Uuid!) { releaseFromCase(input: $input, idempotencyKey: $key) ${FUNCTIONS} }`;
const APPOINTMENT = `id reference function seat declared state next { event }`;
export const MY_APPOINTMENTS = `{ myAppointments { ${APPOINTMENT} } }`;
export const MY_APPOINTMENT = `query ($id: Uuid!) { myAppointment(caseId: $id) { ${APPOINTMENT} } }`;
export const WRITTEN = `written { event on by answers { name values } }`;
export const AS_APPOINTED = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsAppointed(caseId: $id, idempotencyKey: $key) {
  id function state respondentName allegations { behaviour } otherPeople complainantName charges reply ${WRITTEN}
  proposal { id event answers { name values } mine iAgreed agreed } } }`;
export const WRITTEN_FOR_REGISTRAR = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsRegistrar(caseId: $id, idempotencyKey: $key) { id ${WRITTEN} } }`;
export const AMEND = `mutation ($input: ServeChargesInput!, $key: Uuid!) { amendCharges(input: $input, idempotencyKey: $key) { state } }`;

/** What is answered of a step, as the graph takes it: a word, or several. */
export type Said = Readonly<Record<string, string | readonly string[]>>;

/** The input of a step. */
export const stepOf = (caseId: string, event: string, said: Said = {}) => ({
  caseId,
  event,
  answers: Object.entries(said).map(([name, values]) => ({ name, values: [values].flat() })),
});
export const ASK_REVIEW = `mutation ($input: AskClosureReviewInput!, $key: Uuid!) { askClosureReview(input: $input, idempotencyKey: $key) }`;
export const FOLLOW_CLOSURE = `query ($reference: String!, $code: String!) { followComplaint(reference: $reference, code: $code) {
  state closure { how on reasons reviewUntil askedOn confirmedReasons } } }`;
export const MY_WRITTEN = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) { id ${WRITTEN} } }`;

export const PROPOSE_LEAVING = `mutation ($input: ProposeLeavingInput!, $key: Uuid!) { proposeLeaving(input: $input, idempotencyKey: $key) }`;
export const MY_LEAVING = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) {
  id withdrawnFrom steps { event } leaving { state askedOn endedOn reasons } written { event }
  mayLeave { proposalsLeft monthsToRestoration preview { silentFrom mayApplyAgainOn days { on lines { line } } } }
  restoration { state mayApplyFrom } letters { title } } }`;
export const LEAVING_FOR_PANEL = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsPanel(caseId: $id, idempotencyKey: $key) {
  id panel outcomes written { event answers { name values } } proposal { id reasons } } }`;
export const LEAVING_FOR_REGISTRAR = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsRegistrar(caseId: $id, idempotencyKey: $key) {
  id leaving { state reasons } written { event answers { name values } } } }`;
export const LEAVING_IN_COURSE = `query ($id: Uuid!) { caseCourse(caseId: $id) { id state withdrawal leaving { state askedOn endedOn }
  toAppoint { function seat } clocks { name dueOn } missingSteps functions { function endedOn } sanction { terms { kind months } fromOn } } }`;

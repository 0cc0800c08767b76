export const REFUSAL_FOR_MAIL = `query ($id: Uuid!) { refusalForMail(applicationId: $id) { personId levelTitle declinedOn appealUntil } }`;
export const CONDITION_FOR_MAIL = `query ($id: Uuid!) { conditionForMail(id: $id) { personId applicationId levelTitle decidedOn honouredUntil } }`;
export const APPEAL_FOR_MAIL = `query ($id: Uuid!) { appealForMail(id: $id) { personId applicationId levelTitle outcome decidedOn } }`;
export const ASSIGNMENT_FOR_MAIL = `query ($id: Uuid!) { assignmentForMail(id: $id) { personId file } }`;
export const ASSESSOR_REMINDER_FOR_MAIL = `query ($id: Uuid!) { assessorReminderForMail(id: $id) { personId waiting } }`;
export const MODERATION_FOR_MAIL = `query ($id: Uuid!) { moderationForMail(id: $id) { personId appliedOn } }`;
export const HEARING_FOR_MAIL = `query ($id: Uuid!) { hearingForMail(id: $id) { personId appealedOn } }`;

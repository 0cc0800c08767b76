const MAIL_FIELDS = `id sentAt toAddress toName locale subject text`;

export const LINK = `query ($hash: String!) { link(tokenHash: $hash) { id purpose subjectId recipientId locale expiresAt expired } }`;
export const FRESH = `mutation ($id: Uuid!, $key: Uuid!) { askForFreshLink(linkId: $id, idempotencyKey: $key) }`;
export const MAILS = `{ demoMails { ${MAIL_FIELDS} } }`;
export const MAIL = `query ($id: Uuid!) { demoMail(id: $id) { ${MAIL_FIELDS} } }`;

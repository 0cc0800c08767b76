/** What the ethics context tells the others. */
export { charterPublished } from './charter-published.js';
export { codeSigned } from './code-signed.js';
export { declarationSigned } from './declaration-signed.js';
export { editionPublished } from './edition-published.js';
export { signatureReminderDue } from './signature-reminder-due.js';
export { signatureTakenBack } from './signature-taken-back.js';

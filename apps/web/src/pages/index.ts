/** The server-rendered pages: the gateway loads the built file, gives each page its props and reads back its forms. */
export { renderPage } from './render-page.js';
export { readConfirmForm, type ConfirmForm, type SessionDecision } from './read/read-confirm-form.js';
export { readAgreementForm, type AgreementForm } from './read/read-agreement-form.js';
export { readFeedbackForm, type FeedbackForm } from './read/read-feedback-form.js';
export { complaintWizard } from './read/complaint-wizard.js';
export type { PageName, PageProps } from './props/page-props.js';
export type { PageOptions } from './props/page-options.js';
export type { Mistake, MistakeCode, SentFields } from './props/mistake.js';

/** Who may join and sign in, and for how long. */
export {
  CODE_LIFETIME_MINUTES,
  CODE_TRIES,
  CODES_AN_HOUR,
  refusalsToUseCode,
  type SignInCode,
} from './sign-in-code.js';
export { sessionTerms, isSessionOpen, type SessionTerms } from './session-terms.js';
export { foldHost, refusalsOfBody, refusalsToOpenBody, type NewBody, type TakenByBody } from './new-body.js';
export { refusalsToPassDays } from './pass-days.js';
export { refusalsToAddMember, foldEmail, type NewMember } from './new-member.js';

/** Professional indemnity cover: one's own, and the office's verification of the covers of the body. */
export { InsuranceScreen } from './insurance-screen.js';
export { CoversToVerifyScreen } from './office/covers-to-verify-screen.js';

/** Professional indemnity cover: one's own, and what the office does with the covers of the body. */
export { OwnChecksScreen } from './checks/own-checks-screen.js';
export { CoverChecksScreen } from './checks/office-checks-screen.js';
export { InsuranceScreen } from './insurance-screen.js';
export { CoverMinimumScreen } from './minimum/minimum-screen.js';
export { CoversToVerifyScreen } from './office/covers-to-verify-screen.js';
export { InsuranceWays } from './office/insurance-ways.js';
export { RenewScreen } from './renew/renew-screen.js';
export { SubcontractorsScreen } from './subcontractors/subcontractors-screen.js';

/** What scheme administrators set of complaints: the procedure, its working days, and how long cases are kept. */
export { ProcedureScreen } from './procedure/procedure-screen.js';
export { RetentionTermsScreen } from './retention-terms-screen.js';
export { WorkingDaysScreen } from './working-days-screen.js';

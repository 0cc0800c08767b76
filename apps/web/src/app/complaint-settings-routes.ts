export { ProcedureScreen, RetentionTermsScreen, WorkingDaysScreen } from '@standing/complaints/screens';

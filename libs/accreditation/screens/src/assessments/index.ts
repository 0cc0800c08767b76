/** The screens of an assessor, in one piece of their own: nobody else reads it. */
export { AssessmentsScreen } from './assessments-screen.js';

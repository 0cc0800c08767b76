/** The procedure of a complaint: the cases of those who keep and decide them, one case, and one's own. */
export { CasesScreen } from './queue/cases-screen.js';
export { FiguresScreen } from './figures/figures-screen.js';
export { ReportsScreen } from './reports/reports-screen.js';
export { CaseScreen } from './case/case-screen.js';
export { BoardScreen } from './monitoring/board-screen.js';
export { AccessScreen } from './access/access-screen.js';
export { ConflictsScreen } from './conflicts/conflicts-screen.js';
export { TakeDownScreen } from './intake/take-down-screen.js';
export { RosterScreen } from './rota/roster-screen.js';
export { EmergencyScreen } from './emergency/emergency-screen.js';
export { RetentionScreen } from './retention/retention-screen.js';
export { MyCaseScreen } from './my-case/my-case-screen.js';
export { ProcedureScreen } from './settings/procedure/procedure-screen.js';
export { RetentionTermsScreen } from './settings/retention-terms-screen.js';
export { WorkingDaysScreen } from './settings/working-days-screen.js';
export {
  ACCESS_REFUSAL_WORDS,
  ACCESS_STANDING_WORDS,
  type AccessOfMine,
  COPIED_TEXT_WORDS,
  type Copy,
  COPY_KIND_WORDS,
  LONGER_ACCESS_WORDS,
} from './access/access-words.js';
export { ANSWER_WORDS, choiceWords } from './steps/answer-words.js';
export { ANSWERED_AS } from './steps/answered-as.js';
export { EVENT_WORDS } from './words/event-words.js';
export { FUNCTION_WORDS } from './words/function-words.js';

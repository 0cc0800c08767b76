/** Monthly statements of supervision, which the coach and the supervisor both sign. */
export { StatementsScreen } from './statements-screen.js';
export { StatementScreen } from './statement-screen.js';

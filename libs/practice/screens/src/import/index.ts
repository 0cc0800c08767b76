/** A coach's own log, brought from a spreadsheet. Who its clients are stays in the browser. */
export { ImportScreen } from './import-screen.js';

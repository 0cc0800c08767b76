/** A context on a real database of its own, for the specs that look at it from outside. */
export { startService, type RunningService } from './start-service.js';
export { TestClock } from './test-clock.js';
export { type Extras, type Line, pageOf, pdfOf, streamOf, textPdf } from './pdf/write-pdf.js';
export { filesBelow, findings, type Place, tablesOf } from './disk/places.js';
export { liesIn, writingsOf, writingsOfBytes } from './disk/writings.js';
export { createDatabase, type TestDatabase } from './database/create-database.js';
export { type Comparison, mannWhitney } from './mann-whitney.js';

/** A context on a real database of its own, for the specs that look at it from outside. */
export { startService, type RunningService } from './start-service.js';
export { TestClock } from './test-clock.js';
export { type Extras, type Line, pageOf, pdfOf, streamOf, textPdf } from './pdf/write-pdf.js';
export { createDatabase, type TestDatabase } from './database/create-database.js';
export { type Comparison, mannWhitney } from './mann-whitney.js';
export { liesIn, writingsOf, writingsOfBytes } from './writings.js';

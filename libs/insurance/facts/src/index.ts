/** What insurance tells the other contexts: which covers were declared, and what the body made of them. */
export { coverCheckAsked } from './cover-check-asked.js';
export { coverCorrected } from './cover-corrected.js';
export { coverDeclared } from './cover-declared.js';
export { coverEnding } from './cover-ending.js';
export { coverRefused } from './cover-refused.js';
export { coverVerified } from './cover-verified.js';
export { coverWithdrawn } from './cover-withdrawn.js';

/** The format in which bodies write their schemes and evidence, the parsers that name every mistake, and the words of decisions. */
export type { Language, Mistake } from './mistake.js';
export { checkScheme, parseScheme, type Parsed } from './parse-scheme.js';
export { parseEvidence, type ParsedEvidence } from './parse-evidence.js';
export { publishable } from './publishable.js';
export { isSchemeText, type SourcedLine, type Told, toldBy, type ToldText } from './drafted/told-by.js';
export { emptyScheme, writeScheme } from './drafted/write-scheme.js';
export { evidenceJsonSchema, schemeForm, schemeJsonSchema } from './json-schema.js';
export { adjustmentSentence } from './words/adjustment-sentence.js';
export { amountIn } from './words/amount.js';
export { longDay } from './words/long-day.js';
export { moneyIn } from './words/money.js';
export { leftOutSentence, leftOutTexts } from './words/left-out.js';
export { remedySentence } from './words/remedy-sentence.js';
export { remedyMessages } from './words/remedy.messages.js';
export { type FileRead, type Outcome, runDecide, type Surroundings } from './command/run-decide.js';

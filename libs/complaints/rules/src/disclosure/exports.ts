/** Who reads what of a case: a matrix, and what follows from it. */
export type { Because, Cell, Row } from './cell.js';
export { DEGREES, type Degree, type Item, ITEMS } from './items.js';
export { MATRIX } from './matrix.js';
export { mayRead, type OfIt, readsAll } from './may-read.js';
export { type Reader, readerOf, READERS } from './readers.js';
export { isOwnWord, itemOfName, itemOfStep, readsWordsOf } from './words-of.js';

/** How a context declares what it tells the others. */
export { type DataOf, type Fact, type FactType, factType } from './fact.js';

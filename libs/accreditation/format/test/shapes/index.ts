import { CATEGORIES_1 } from './categories-1.js';
import { CATEGORIES_2 } from './categories-2.js';
import { CATEGORIES_3 } from './categories-3.js';
import { CATEGORIES_4 } from './categories-4.js';
import { CATEGORIES_5 } from './categories-5.js';
import { CATEGORIES_6 } from './categories-6.js';
import { CATEGORIES_7 } from './categories-7.js';
import { CATEGORIES_8 } from './categories-8.js';
import type { Example } from './example.js';
import { LATER_EXAMPLES } from './later.js';
import { PROOF_1 } from './proof-1.js';
import { PROOF_2 } from './proof-2.js';
import { PROOF_3 } from './proof-3.js';
import { PROOF_4 } from './proof-4.js';
import { PROOF_5 } from './proof-5.js';
import { PROOF_6 } from './proof-6.js';
import { QUANTITIES_1 } from './quantities-1.js';
import { QUANTITIES_2 } from './quantities-2.js';
import { QUANTITIES_3 } from './quantities-3.js';
import { QUANTITIES_4 } from './quantities-4.js';
import { QUANTITIES_5 } from './quantities-5.js';
import { QUANTITIES_6 } from './quantities-6.js';
import { QUANTITIES_7 } from './quantities-7.js';

/** An example of each shape of the catalogue, in its order. */
export const EXAMPLES: readonly Example[] = [
  ...QUANTITIES_1,
  ...QUANTITIES_2,
  ...QUANTITIES_3,
  ...QUANTITIES_4,
  ...QUANTITIES_5,
  ...QUANTITIES_6,
  ...QUANTITIES_7,
  ...CATEGORIES_1,
  ...CATEGORIES_2,
  ...CATEGORIES_3,
  ...CATEGORIES_4,
  ...CATEGORIES_5,
  ...CATEGORIES_6,
  ...CATEGORIES_7,
  ...CATEGORIES_8,
  ...PROOF_1,
  ...PROOF_2,
  ...PROOF_3,
  ...PROOF_4,
  ...PROOF_5,
  ...PROOF_6,
  ...LATER_EXAMPLES,
];

import type { Found } from '../mistake.js';
import { wrongCategories } from './categories.js';
import { wrongCharacters } from './characters.js';
import { severalCurrencies } from './currencies.js';
import { misfits } from './fit.js';
import { wrongGroups } from './groups.js';
import { wrongLevels } from './levels.js';
import { twice } from './names.js';
import { wrongOrder } from './order.js';
import { partsOf } from './parts.js';
import { wrongPools } from './pools.js';
import { wrongPrecondition } from './precondition.js';

const CHECKS = [
  twice,
  misfits,
  wrongLevels,
  wrongCategories,
  wrongGroups,
  wrongPools,
  wrongPrecondition,
  wrongOrder,
  severalCurrencies,
];

/** What is wrong with a document though its shape may be right: names that lead nowhere, lines that cannot be worked out. */
export function foundInMeaning(document: unknown): Found[] {
  const parts = partsOf(document);
  return [...wrongCharacters(document), ...CHECKS.flatMap((check) => check(parts))];
}

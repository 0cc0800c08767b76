import type { MigrationClass } from '@standing/platform/database';
import { plumbing } from '../plumbing.js';
import { Editions1790000001000 } from './1790000001000-editions.js';
import { Signatures1790000002000 } from './1790000002000-signatures.js';
import { Charters1790000003000 } from './1790000003000-charters.js';
import { ChartersToldToPractice1790000007000 } from './1790000007000-charters-told-to-practice.js';
import { DeclarationsAndCampaigns1790000008000 } from './1790000008000-declarations-and-campaigns.js';
import { Comparisons1790000010000 } from './1790000010000-comparisons.js';
import { Advice1790000011000 } from './1790000011000-advice.js';

/** The migrations of ethics, in the order in which they run. */
export const ethics: readonly MigrationClass[] = [
  plumbing('ethics'),
  Editions1790000001000,
  Signatures1790000002000,
  Charters1790000003000,
  ChartersToldToPractice1790000007000,
  DeclarationsAndCampaigns1790000008000,
  Comparisons1790000010000,
  Advice1790000011000,
];

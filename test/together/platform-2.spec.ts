import { loadShare, platformSpecs } from './shares.js';

await loadShare(platformSpecs().others, 1, 2);

import { loadShare, platformSpecs } from './shares.js';

await loadShare(platformSpecs().others, 0, 2);

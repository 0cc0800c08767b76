import { loadShare, platformSpecs } from './shares.js';

await loadShare(platformSpecs().ofTwoBodies);

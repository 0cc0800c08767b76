import { loadShare, platformSpecs } from './shares.js';

await loadShare(platformSpecs(), 1, 2);

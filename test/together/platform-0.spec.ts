import { loadShare, platformSpecs } from './shares.js';

await loadShare(platformSpecs(), 0, 2);

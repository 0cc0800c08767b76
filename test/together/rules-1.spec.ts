import { loadShare, rulesSpecs } from './shares.js';

await loadShare(rulesSpecs(), 1, 4);

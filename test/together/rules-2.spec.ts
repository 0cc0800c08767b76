import { loadShare, rulesSpecs } from './shares.js';

await loadShare(rulesSpecs(), 2, 4);

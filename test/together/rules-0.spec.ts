import { loadShare, rulesSpecs } from './shares.js';

await loadShare(rulesSpecs(), 0, 4);

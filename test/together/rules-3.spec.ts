import { loadShare, rulesSpecs } from './shares.js';

await loadShare(rulesSpecs(), 3, 4);

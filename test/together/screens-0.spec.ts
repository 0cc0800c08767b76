import { screenSpecs } from './screen-specs.mjs';
import { loadShare } from './shares.js';

await loadShare(screenSpecs().together, 0, 2);

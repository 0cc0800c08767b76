import { loadShare } from './shares.js';

await loadShare(1, 4);

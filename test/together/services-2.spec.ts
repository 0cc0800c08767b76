import { loadShare } from './shares.js';

await loadShare(2, 4);

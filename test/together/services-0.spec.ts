import { loadShare } from './shares.js';

await loadShare(0, 4);

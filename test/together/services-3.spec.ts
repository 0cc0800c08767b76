import { loadShare } from './shares.js';

await loadShare(3, 4);

import { loadShare, serviceSpecs } from './shares.js';

await loadShare(serviceSpecs(), 1, 4);

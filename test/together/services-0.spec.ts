import { loadShare, serviceSpecs } from './shares.js';

await loadShare(serviceSpecs(), 0, 4);

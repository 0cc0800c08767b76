import { loadShare, serviceSpecs } from './shares.js';

await loadShare(serviceSpecs(), 2, 4);

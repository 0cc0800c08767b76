import { loadShare, serviceSpecs } from './shares.js';

await loadShare(serviceSpecs(), 3, 4);

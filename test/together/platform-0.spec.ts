import { loadShare, platformSpecs } from './shares.js';

// This one takes longest. Where Jest does not know yet how long a file takes it begins with the largest, and so with this one,
// which says so at length. The two others together take about as long, one after the other, while this one goes on.
await loadShare(platformSpecs().ofTwoBodies);

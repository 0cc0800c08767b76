/**
 * Schemes modelled on what other bodies have published, in the format in which bodies write their own: drafts, not
 * endorsed by those bodies, and incomplete. A line tells its document and the day on which it was seen; an amount that no
 * document seen establishes is blank. Whoever adopts one checks every line first. And fictional people to try one with.
 */
import type { SchemeVersion } from '@standing/accreditation/requirements';
import {
  associationForCoaching,
  bacpSupervision,
  emccEia,
  emccEiaRenewal,
  emccEsia,
  icf,
  icfRenewal,
} from './models.js';

export { associationForCoaching, bacpSupervision, emccEia, emccEiaRenewal, emccEsia, icf, icfRenewal };
export { type Sample, samples } from './samples/samples.js';

/** All of them, in the order in which they are offered; each is known by the code of its scheme. */
export const models: readonly SchemeVersion[] = [
  emccEia,
  emccEiaRenewal,
  emccEsia,
  icf,
  icfRenewal,
  associationForCoaching,
  bacpSupervision,
];

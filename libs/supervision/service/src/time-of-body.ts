import type { BodyTime } from '@standing/kernel';
import { hotRead } from '@standing/platform/graphql';

/** The zone of the body, and the shift of its clock. */
export const timeOfBody = hotRead<BodyTime>({
  name: 'supervision.time-of-body',
  text: `select zone, offset_seconds as "offsetSeconds" from supervision.body_times where body_id = $1`,
});

import type { BodyTime } from '@standing/kernel';
import { hotRead } from '@standing/platform/graphql';

/** The zone of the body and how far its clock is shifted, from which its today is known. */
export const timeOfBody = hotRead<BodyTime>({
  name: 'practice.time-of-body',
  text: `select zone, offset_seconds as "offsetSeconds" from practice.body_times where body_id = $1`,
});

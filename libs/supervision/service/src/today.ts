import { type BodyTime, type Clock, type Day } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';

const timeOfBody = hotRead<BodyTime>({
  name: 'supervision.time-of-body',
  text: `select zone, offset_seconds as "offsetSeconds" from supervision.body_times where body_id = $1`,
});

/** The body's time, to whoever reads. */
export function timeOf(reads: OperationReads): Promise<BodyTime> {
  return reads.row(timeOfBody);
}

/** The civil day on the body's clock, to whoever reads. */
export async function todayOf(reads: OperationReads, clock: Clock): Promise<Day> {
  return clock.todayIn(await timeOf(reads));
}

import { type BodyTime, type Clock, type Day } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';

const timeOfBody = hotRead<BodyTime>({
  name: 'cpd.time-of-body',
  text: `select zone, offset_seconds as "offsetSeconds" from cpd.body_times where body_id = $1`,
});

/** The civil day on the body's clock, to whoever reads. */
export async function todayOf(reads: OperationReads, clock: Clock): Promise<Day> {
  return clock.todayIn(await reads.row(timeOfBody));
}

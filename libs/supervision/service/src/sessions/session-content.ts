import type { SessionContent } from '@standing/supervision/rules';

/** What is said of a session, without its state. */
export function contentOf(session: SessionContent): SessionContent {
  const { heldOn, startsAt, zone, minutes, form, contracted, present } = session;
  return { heldOn, startsAt, zone, minutes, form, contracted, present };
}

/** Whether both say the same of a session. */
export function saysTheSame(one: SessionContent, other: SessionContent): boolean {
  return (
    one.heldOn === other.heldOn &&
    one.startsAt === other.startsAt &&
    one.zone === other.zone &&
    one.minutes === other.minutes &&
    one.form === other.form &&
    one.contracted === other.contracted &&
    one.present === other.present
  );
}

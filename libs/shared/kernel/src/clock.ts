import { type Day, dayOf } from './day.js';

/** What the clock needs to know of a body: its zone and, for a rehearsal, how far its clock is shifted. */
export type BodyTime = {
  /** IANA name, such as `Europe/Paris`. */
  readonly zone: string;
  /** How far the body's clock runs ahead of real time, in seconds; 0 outside a rehearsal. */
  readonly offsetSeconds: number;
};

/**
 * The one source of time. Real time serves sessions, tokens, leases and resends; a body's time serves everything that
 * its rules speak of.
 */
export class Clock {
  /** The real instant. */
  now(): Date {
    return new Date();
  }

  /** The instant on the body's clock. */
  nowIn(body: BodyTime): Date {
    return new Date(this.now().getTime() + body.offsetSeconds * 1000);
  }

  /** The civil day on the body's clock, in its zone. */
  todayIn(body: BodyTime): Day {
    return dayOf(this.nowIn(body), body.zone);
  }
}

import { Clock } from '@standing/kernel';

const BEGINNING = '2026-11-22T11:00:00Z';

/** A clock that stands where a test puts it, and moves when told. */
export class TestClock extends Clock {
  private instant = new Date(BEGINNING);

  override now(): Date {
    return new Date(this.instant);
  }

  /** Noon in Paris, about. */
  todayIs(day: string): void {
    this.instant = new Date(`${day}T11:00:00Z`);
  }

  /** Back to where it stood at first. */
  restart(): void {
    this.instant = new Date(BEGINNING);
  }

  advance(seconds: number): void {
    this.instant = new Date(this.instant.getTime() + seconds * 1000);
  }
}

import type { ActiveEvidence } from '@standing/accreditation/requirements';
import { addDays, addMonths, type Day } from '@standing/kernel';

type Said = Partial<Pick<ActiveEvidence, 'minutes' | 'attributes' | 'trust' | 'heldUntil'>>;

/** What a fictional person has done before a day, piece by piece. Ids are made up, and the same each time. */
export class Diary {
  readonly pieces: ActiveEvidence[] = [];

  constructor(private readonly on: Day) {}

  /** The day so many months before, and so many days before that; a day to come where `months` is negative. */
  day(months: number, days = 0): Day {
    return addDays(addMonths(this.on, -months), -days);
  }

  /** One piece, declared unless said otherwise. */
  add(kind: ActiveEvidence['kind'], heldOn: Day, said: Said = {}): this {
    const id = `00000000-0000-4000-8000-${String(this.pieces.length + 1).padStart(12, '0')}`;
    const recorded = { id, source: 'sample', sourceId: id, revision: 1 };
    const rest = { minutes: 0, attributes: {}, trust: 'declared', state: 'active' } as const;
    this.pieces.push({ ...recorded, kind, heldOn, ...rest, ...said });
    return this;
  }

  /** One piece in each month from the first to the last, counted back from the day, the oldest first. */
  monthly(from: number, to: number, kind: ActiveEvidence['kind'], said: (month: number) => Said, days = 2): this {
    for (let month = from; month >= to; month -= 1) this.add(kind, this.day(month, days), said(month));
    return this;
  }
}

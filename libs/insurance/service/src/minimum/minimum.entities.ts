import type { FindingKind, Minimum, Rate } from '@standing/insurance/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the body asks for, for one claim and for a year, of covers that begin on a day or later. */
@Entity({ schema: 'insurance', name: 'cover_minimums' })
export class CoverMinimumRow implements Minimum {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** In minor units; null where nothing is asked from then on. */
  @Column('int', { nullable: true }) perClaim: number | null;
  /** For a year; and more where the costs of a defence are taken from the limit. Null where nothing, or no more, is asked. */
  @Column('int', { nullable: true }) perYear: number | null;
  @Column('int', { nullable: true }) perYearWithin: number | null;
  @Column('text', { nullable: true }) currency: string | null;
  /** A civil day in the body's zone. */
  @Column('date', { name: 'from_on' }) from: string;
  @Column('uuid') setBy: string;
  @Column('date') setOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** What one unit of a currency was worth in another on a day, and where that was read. */
@Entity({ schema: 'insurance', name: 'exchange_rates' })
export class ExchangeRateRow implements Rate {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') currency: string;
  @Column('text', { name: 'into_currency' }) into: string;
  /** An exact decimal. */
  @Column('text') rate: string;
  @Column('date') onDay: string;
  @Column('text') source: string;
  @Column('uuid') enteredBy: string;
  @Column('timestamptz') recordedAt: Date;
}

/** How a cover compared with the minimum when it was verified. It is never worked out again. */
@Entity({ schema: 'insurance', name: 'cover_findings' })
export class CoverFindingRow {
  @PrimaryColumn('uuid') coverId: string;
  /** The version of the cover that was verified. */
  @PrimaryColumn('int') revision: number;
  @Column('uuid') bodyId: string;
  @Column('text') kind: FindingKind;
  @Column('uuid') minimumId: string;
  @Column('uuid', { nullable: true }) rateId: string | null;
  /** In minor units of the currency of the minimum. */
  @Column('bigint', { nullable: true }) worth: string | null;
  @Column('timestamptz') recordedAt: Date;
}

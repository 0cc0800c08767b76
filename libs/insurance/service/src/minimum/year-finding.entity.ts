import type { FindingKind } from '@standing/insurance/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the limit of a cover for a year compared with the minimum when it was verified. It is never worked out again. */
@Entity({ schema: 'insurance', name: 'cover_year_findings' })
export class CoverYearFindingRow {
  @PrimaryColumn('uuid') coverId: string;
  /** The version of the cover that was verified. */
  @PrimaryColumn('int') revision: number;
  @Column('uuid') bodyId: string;
  @Column('text') kind: FindingKind;
  /** What was asked for, in minor units of the currency of the minimum. */
  @Column('int') asked: number;
  /** Whether that is the amount for covers from whose limit the costs of a defence are taken. */
  @Column('boolean') isWithin: boolean;
  @Column('uuid') minimumId: string;
  @Column('uuid', { nullable: true }) rateId: string | null;
  /** In minor units of the currency of the minimum. */
  @Column('bigint', { nullable: true }) worth: string | null;
  @Column('timestamptz') recordedAt: Date;
}

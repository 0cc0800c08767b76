import type { FeePurpose, FeeWaiverGround } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fee of an application as it was when it was sent, whatever later versions of the scheme ask. It never changes. */
@Entity({ schema: 'accreditation', name: 'application_fees' })
export class ApplicationFeeRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') applicationId: string;
  @Column('text') purpose: FeePurpose;
  /** In minor units of the currency. */
  @Column('int') amount: number;
  @Column('text') currency: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** A registrar asks for no fee, or takes that back. It never changes. */
@Entity({ schema: 'accreditation', name: 'application_fee_waivers' })
export class ApplicationFeeWaiverRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') applicationId: string;
  @Column('text') ground: FeeWaiverGround;
  /** The row that this one takes back; null for a waiver. */
  @Column('uuid', { nullable: true }) takesBackId: string | null;
  @Column('uuid') recordedBy: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

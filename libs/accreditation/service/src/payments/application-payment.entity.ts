import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was paid for an application outside the platform, or the reversal of such a row. It never changes. */
@Entity({ schema: 'accreditation', name: 'application_payments' })
export class ApplicationPaymentRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') applicationId: string;
  /** In minor units of the currency. */
  @Column('int') amount: number;
  @Column('text') currency: string;
  /** The civil day in the body's zone. */
  @Column('date') receivedOn: string;
  @Column('text') reference: string;
  /** The row that this one takes back; null for a payment. */
  @Column('uuid', { nullable: true }) reversesId: string | null;
  @Column('uuid') recordedBy: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

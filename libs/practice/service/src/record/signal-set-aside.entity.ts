import type { Signal } from '@standing/practice/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signal that a coach does not want to see for a while. */
@Entity({ schema: 'practice', name: 'signals_set_aside' })
export class SignalSetAside {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The coach. */
  @Column('uuid') personId: string;
  @Column('uuid') engagementId: string;
  @Column('text') signal: Signal;
  /** The last civil day, in the body's zone, on which it is not shown. */
  @Column('date') until: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

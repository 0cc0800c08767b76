import type { Office, OfficeHeld } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of an office of somebody in the body, as identity told it. It never changes. */
@Entity({ schema: 'complaints', name: 'known_offices' })
export class KnownOffice implements OfficeHeld {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') officeId: string;
  /** The highest of one office counts, whatever the order in which they came. */
  @Column('int') revision: number;
  @Column('uuid') personId: string;
  @Column('text') office: Office;
  /** Civil days in the body's zone, the last included; null where it goes on. */
  @Column('date') fromOn: string;
  @Column('date', { nullable: true }) untilOn: string | null;
  /** False when what the revisions before said was never so. */
  @Column('boolean') stands: boolean;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

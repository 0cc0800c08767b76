import type { OfficeContent, OfficeKind } from '@standing/identity/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of what a registrar said of an office of somebody. It never changes: what is set right is the next. */
@Entity({ schema: 'identity', name: 'offices' })
export class OfficeRow implements OfficeContent {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') officeId: string;
  @Column('int') revision: number;
  @Column('uuid') personId: string;
  @Column('text') kind: OfficeKind;
  @Column('date') fromOn: string;
  /** The last civil day in the body's zone; null while it goes on. */
  @Column('date', { nullable: true }) untilOn: string | null;
  /** False once a registrar said that it was never so. */
  @Column('boolean') stands: boolean;
  @Column('uuid') saidBy: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

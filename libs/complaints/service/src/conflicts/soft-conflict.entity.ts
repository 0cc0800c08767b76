import type { CaseFunction, TieKind } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A tie of somebody who holds a function with somebody whom the case names, which two others have to sign off. */
@Entity({ schema: 'complaints', name: 'soft_conflicts' })
export class SoftConflict {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') personId: string;
  @Column('text') function: CaseFunction;
  @Column('uuid') withId: string;
  @Column('text') kind: TieKind;
  @Column('date') foundOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

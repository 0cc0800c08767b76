import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who has no part in the case, since they kept another in which the one it concerns had complained. It never names that. */
@Entity({ schema: 'complaints', name: 'kept_apart' })
export class KeptApart {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') personId: string;
  /** The civil day, in the body's zone. */
  @Column('date') since: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

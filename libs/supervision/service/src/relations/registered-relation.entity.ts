import type { Registered } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of what the register of relations told of two members. */
@Entity({ schema: 'supervision', name: 'registered_relations' })
export class RegisteredRelationRow implements Registered {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') relationId: string;
  @PrimaryColumn('int') revision: number;
  @Column('uuid') personId: string;
  @Column('uuid') otherPersonId: string;
  @Column('text') kind: Registered['kind'];
  @Column('date', { nullable: true }) fromOn: string | null;
  @Column('date', { nullable: true }) untilOn: string | null;
  @Column('boolean') stands: boolean;
  @Column('timestamptz') recordedAt: Date;
}

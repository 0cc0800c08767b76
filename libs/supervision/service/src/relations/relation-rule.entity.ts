import type { Relation, RelationRule, Treatment } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the body does about a relation beside supervision, from a day. Earlier rows stay: they are the history. */
@Entity({ schema: 'supervision', name: 'relation_rules' })
export class RelationRuleRow implements RelationRule {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') relation: Relation;
  @Column('text') treatment: Treatment;
  @Column('date') fromOn: string;
  @Column('uuid') setBy: string;
  @Column('date') setOn: string;
  @Column('timestamptz') recordedAt: Date;
}

import type { RelationContent, RelationKind, RelationSide } from '@standing/identity/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of what somebody said of two people. It never changes: what is set right is the next. */
@Entity({ schema: 'identity', name: 'relations' })
export class RelationRow implements RelationContent {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') relationId: string;
  @Column('int') revision: number;
  @Column('uuid') personId: string;
  /** Whom the office named; null where a member named somebody by their address. */
  @Column('uuid', { nullable: true }) otherId: string | null;
  /** As a member wrote it, folded. */
  @Column('text', { nullable: true }) otherAddress: string | null;
  @Column('text') kind: RelationKind;
  @Column('text') side: RelationSide;
  @Column('date', { nullable: true }) fromOn: string | null;
  @Column('date', { nullable: true }) untilOn: string | null;
  /** False once the office said that it was never so. */
  @Column('boolean') stands: boolean;
  /** Who said it first, and who said it so. */
  @Column('uuid') declaredBy: string;
  @Column('uuid') saidBy: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

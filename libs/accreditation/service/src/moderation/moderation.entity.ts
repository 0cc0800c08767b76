import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who settles what two assessors differ in. */
@Entity({ schema: 'accreditation', name: 'moderations' })
export class ModerationRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') applicationId: string;
  @Column('uuid') moderatorId: string;
  /** A registrar; the moderator where they took it on themselves. */
  @Column('uuid') appointedBy: string;
  /** Both on the body's clock. */
  @Column('timestamptz') appointedAt: Date;
  /** Null while nothing is settled. */
  @Column('timestamptz', { nullable: true }) moderatedAt: Date | null;
}

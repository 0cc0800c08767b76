import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The level that a member works towards from a moment on. It never changes; another aim follows it. */
@Entity({ schema: 'accreditation', name: 'aims' })
export class Aim {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** The version in force when it was said. */
  @Column('uuid') schemeVersionId: string;
  @Column('text') level: string;
  /** On the body's clock; each of a person's later than the one before. */
  @Column('timestamptz') recordedAt: Date;
}

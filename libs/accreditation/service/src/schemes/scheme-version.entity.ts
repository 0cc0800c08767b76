import type { SchemeVersion } from '@standing/accreditation/requirements';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the body's scheme, as it was published. It never changes. */
@Entity({ schema: 'accreditation', name: 'scheme_versions' })
export class SchemeVersionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') scheme: string;
  @Column('text') version: string;
  /** The first civil day, in the body's zone, on which it decides. */
  @Column('date') validFrom: string;
  @Column('jsonb') document: SchemeVersion;
  @Column('uuid') publishedBy: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

import type { MediaType } from '@standing/platform/documents';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An attestation that a coach gave with a cover. What is in it lies in the document store, under the same id. */
@Entity({ schema: 'insurance', name: 'documents' })
export class Attestation {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** As the coach named it: personal text, told to nobody. */
  @Column('text') name: string;
  @Column('text') mediaType: MediaType;
  @Column('int') bytes: number;
  /** Of the content, in hexadecimal. */
  @Column('text') sha256: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

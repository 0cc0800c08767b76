import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a file was erased, as the body's rules say: what was in it goes with the next sweep of the store. Its row stays. */
@Entity({ schema: 'cpd', name: 'document_erasures' })
export class DocumentErasureRow {
  @PrimaryColumn('uuid') documentId: string;
  @PrimaryColumn('uuid') bodyId: string;
  /** A civil day in the body's zone. */
  @Column('date') erasedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

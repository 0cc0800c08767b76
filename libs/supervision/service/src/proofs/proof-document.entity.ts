import type { MediaType } from '@standing/platform/documents';
import type { ProofDocumentKind } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document of a proof. What is in it lies in the document store, under the same id; both are erased after a time. */
@Entity({ schema: 'supervision', name: 'proof_documents' })
export class ProofDocumentRow {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @Column('uuid') proofId: string;
  @Column('int') position: number;
  @Column('text') kind: ProofDocumentKind;
  /** As the coach named it: personal text, told to nobody. */
  @Column('text') name: string;
  @Column('text') mediaType: MediaType;
  @Column('int') bytes: number;
  /** Of the content, in hexadecimal. */
  @Column('text') sha256: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose a reference of the public register is, as accreditation told it. */
@Entity({ schema: 'complaints', name: 'heard_references' })
export class HeardReference {
  @PrimaryColumn('uuid') bodyId: string;
  /** In capitals, without hyphens. */
  @PrimaryColumn('text') reference: string;
  @Column('uuid') personId: string;
}

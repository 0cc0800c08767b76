import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's vault: bytes of one length in an envelope, whether anything was ever kept in it or not. */
@Entity({ schema: 'practice', name: 'vaults' })
export class Vault {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('bytea') sealed: Buffer;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A passkey that an account signs in with: the public half. */
@Entity({ schema: 'identity', name: 'passkeys' })
export class Passkey {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @Column('text') credentialId: string;
  @Column('text') publicKey: string;
  @Column('bigint', { transformer: { to: Number, from: Number } }) counter: number;
  @Column('text', { array: true }) transports: string[];
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code that was asked for; its hash is set when the mail that carries it is made. */
@Entity({ schema: 'identity', name: 'sign_in_codes' })
export class SignInCode {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @Column('uuid') forBody: string;
  @Column('text', { nullable: true }) codeHash: string | null;
  @Column('int') tries: number;
  @Column('timestamptz') askedAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}

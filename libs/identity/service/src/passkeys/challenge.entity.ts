import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an authenticator was asked to sign; it is answered once, within five minutes. */
@Entity({ schema: 'identity', name: 'challenges' })
export class Challenge {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { nullable: true }) accountId: string | null;
  @Column('text') purpose: 'register' | 'sign-in';
  @Column('text') challenge: string;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}

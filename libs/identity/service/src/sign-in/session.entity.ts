import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An open door: the browser holds a token, this row its hash. */
@Entity({ schema: 'identity', name: 'sessions' })
export class Session {
  @PrimaryColumn('uuid') id: string;
  @Column('text') tokenHash: string;
  @Column('uuid') accountId: string;
  @Column('uuid') forBody: string;
  @Column('uuid') personId: string;
  @Column('text') method: 'code' | 'passkey' | 'persona';
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') lastSeenAt: Date;
  @Column('int') idleSeconds: number;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}

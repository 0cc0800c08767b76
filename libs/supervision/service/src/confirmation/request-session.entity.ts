import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A session that a request asks about. */
@Entity({ schema: 'supervision', name: 'request_sessions' })
export class RequestSession {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') requestId: string;
  @Column('uuid') sessionId: string;
}

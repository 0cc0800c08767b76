import type { Role } from '@standing/platform/auth';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person does for the body. */
@Entity({ schema: 'identity', name: 'roles' })
export class MemberRole {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('text') role: Role;
  @Column('timestamptz') grantedAt: Date;
  @Column('text') grantedBy: string;
}

import type { Locale } from '@standing/platform/auth';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A professional body: the tenant. It is found by the host name that people reach it by. */
@Entity({ schema: 'identity', name: 'bodies' })
export class Body {
  @PrimaryColumn('uuid') id: string;
  @Column('text') host: string;
  @Column('text') name: string;
  @Column('text') zone: string;
  @Column('text') defaultLocale: Locale;
  @Column('text', { array: true }) locales: Locale[];
  @Column('int') hue: number;
  @Column('boolean') demo: boolean;
  @Column('int') offsetSeconds: number;
  @Column('int') revision: number;
}

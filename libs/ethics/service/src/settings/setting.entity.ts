import type { Conformity, HelpContact } from '@standing/ethics/rules';
import type { Day } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a body sets, by name. */
export type Settings = {
  /** On which law it takes reports of judgments and sanctions (decision 12). */
  readonly 'report-basis': { readonly basis: string };
  /** Whom members may turn to in confidence (CA-2a). */
  readonly 'help-contacts': { readonly contacts: readonly HelpContact[] };
  /** To which reference its code conforms, and since when (AT-1). */
  readonly 'conforms-to': Conformity & { readonly since: Day };
  /** For how many months after its last word an enquiry of the advice desk is kept. */
  readonly 'advice-term': { readonly months: number };
};

/** What a body set, or took away again (null). It never changes; the last of a name counts. */
@Entity({ schema: 'ethics', name: 'settings' })
export class SettingRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') name: keyof Settings;
  @Column('jsonb', { nullable: true }) value: object | null;
  @Column('uuid') setBy: string;
  /** On the body's clock. */
  @Column('timestamptz') setAt: Date;
}

/** What the body has set under this name; null while it has not. */
export async function settingOf<Name extends keyof Settings>(
  { manager, bodyId }: Transaction,
  name: Name,
): Promise<Settings[Name] | null> {
  const last = await manager.findOne(SettingRow, { where: { bodyId, name }, order: { id: 'DESC' } });
  return (last?.value ?? null) as Settings[Name] | null;
}

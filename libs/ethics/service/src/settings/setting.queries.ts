import { Injectable } from '@nestjs/common';
import type { Locale } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { ConformityType, HelpContactType } from './setting.graphql.js';
import type { Settings } from './setting.entity.js';

const setting = hotRead<{ readonly value: object | null }>({
  name: 'ethics.setting',
  text: `select value from ethics.settings where body_id = $1 and name = $2 order by id desc limit 1`,
});

/** Reads of what the body has set. */
@Injectable()
export class SettingQueries {
  async helpContacts(reads: OperationReads, locale: Locale): Promise<HelpContactType[]> {
    const set = await this.value(reads, 'help-contacts');
    return (set?.contacts ?? []).map(({ name, phone, page }) => ({ name: name[locale], phone, page }));
  }

  conformity(reads: OperationReads): Promise<ConformityType | null> {
    return this.value(reads, 'conforms-to');
  }

  async reportBasis(reads: OperationReads): Promise<string | null> {
    return (await this.value(reads, 'report-basis'))?.basis ?? null;
  }

  async adviceMonths(reads: OperationReads): Promise<number | null> {
    return (await this.value(reads, 'advice-term'))?.months ?? null;
  }

  private async value<Name extends keyof Settings>(reads: OperationReads, name: Name): Promise<Settings[Name] | null> {
    const last = await reads.maybe(setting, [name]);
    return (last?.value ?? null) as Settings[Name] | null;
  }
}

import { Injectable } from '@nestjs/common';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { EthicsSettingType } from './kept-setting.graphql.js';
import type { Settings } from './setting.entity.js';

type Kept = { readonly [Name in keyof Settings]: { readonly name: Name; readonly value: Settings[Name] | null } };
type Row = Kept[keyof Settings] & { readonly id: string; readonly setAt: Date; readonly setBy: string };

const lastSettings = hotRead<Row>({
  name: 'ethics.last-settings',
  text: `select distinct on (name) id, name, value, set_at as "setAt", set_by as "setBy"
    from ethics.settings where body_id = $1 order by name, id desc`,
});

/** Reads of what the body has set as its administrators see it: in both languages, with who set it and when. */
@Injectable()
export class KeptSettingQueries {
  /** The last of each name; none for a name under which nothing was ever set. */
  async all(reads: OperationReads): Promise<EthicsSettingType[]> {
    return (await reads.rows(lastSettings)).map((row) => {
      const { id, name, setAt, setBy } = row;
      return { id, name, setAt, setBy: { id: setBy }, ...valueOf(row) };
    });
  }
}

function valueOf({ name, value }: Row): Pick<EthicsSettingType, 'basis' | 'contacts' | 'conformity' | 'months'> {
  const none = { basis: null, contacts: null, conformity: null, months: null };
  if (value === null) return none;
  switch (name) {
    case 'report-basis':
      return { ...none, basis: value.basis };
    case 'help-contacts':
      return { ...none, contacts: value.contacts };
    case 'conforms-to':
      return { ...none, conformity: value };
    case 'advice-term':
      return { ...none, months: value.months };
  }
}

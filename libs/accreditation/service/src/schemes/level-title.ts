import type { Text } from '@standing/accreditation/requirements';
import type { Locale } from '@standing/platform/auth';
import type { LevelType } from './scheme.graphql.js';

/** The title of the row's level as the version that it names wrote it: SQL over a table with those two columns. */
export function levelTitleOf(table: string): string {
  return `(select l.value->'title' from accreditation.scheme_versions v cross join jsonb_array_elements(v.document->'levels') l
    where v.body_id = ${table}.body_id and v.id = ${table}.scheme_version_id and l.value->>'code' = ${table}.level)`;
}

/** A level with its title in the reader's language. */
export function shownLevel(code: string, title: Text, locale: Locale): LevelType {
  return { code, title: title[locale] };
}

import {
  DataSource,
  DefaultNamingStrategy,
  type EntityTarget,
  type NamingStrategyInterface,
  type ObjectLiteral,
} from 'typeorm';
import type { DatabaseAddress } from './address.js';
import { connectionOf } from './migrate.js';

/** Columns are `snake_case` in the database and `camelCase` in the code. */
class SnakeCase extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, custom: string | undefined): string {
    return custom || property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/** Opens the pool through which one context writes. It enters as a role that row-level security binds. */
export async function openDataSource(
  address: DatabaseAddress,
  context: string,
  entities: readonly EntityTarget<ObjectLiteral>[],
  connections = 6,
): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    ...connectionOf(address),
    schema: context,
    entities: [...entities] as never,
    namingStrategy: new SnakeCase(),
    applicationName: `standing ${context}`,
    extra: { max: connections, idleTimeoutMillis: 30_000 },
  });
  return source.initialize();
}

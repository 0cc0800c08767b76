import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The statements that migrations would send up and down, without a database: what they say is all that is asked of them here. */
export async function recordedSql(
  migrations: readonly (new () => MigrationInterface)[],
): Promise<{ up: string; down: string }> {
  const up: string[] = [];
  const down: string[] = [];
  for (const Migration of migrations) {
    await new Migration().up(recorder(up));
    await new Migration().down(recorder(down));
  }
  return { up: up.join(';\n'), down: down.join(';\n') };
}

/** The tables that the statements make, with the text between their brackets. */
export function tablesIn(sql: string): Map<string, string> {
  const tables = new Map<string, string>();
  for (const match of sql.matchAll(
    /create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?([a-z_]+\.[a-z_]+)\s*\(/gi,
  )) {
    tables.set(match[1]!.toLowerCase(), bracketed(sql, match.index + match[0].length));
  }
  return tables;
}

/** Whether the statements bind the table to its body: row-level security on and forced, with a policy on the body's setting. */
export function isBoundToBody(sql: string, table: string): boolean {
  const name = table.replace('.', '\\.');
  return [
    `alter\\s+table\\s+${name}\\s+enable\\s+row\\s+level\\s+security`,
    `alter\\s+table\\s+${name}\\s+force\\s+row\\s+level\\s+security`,
    `create\\s+policy\\s+\\w+\\s+on\\s+${name}\\s[^;]*body_id\\s*=[^;]*'app\\.body'`,
  ].every((pattern) => new RegExp(pattern, 'i').test(sql));
}

function bracketed(sql: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; depth > 0 && at < sql.length; at += 1) depth += sql[at] === '(' ? 1 : sql[at] === ')' ? -1 : 0;
  return sql.slice(from, at - 1);
}

function recorder(statements: string[]): QueryRunner {
  const query = (sql: string): Promise<unknown[]> => {
    statements.push(sql);
    return Promise.resolve([]);
  };
  return { query } as unknown as QueryRunner;
}

import pg from 'pg';
import { columnsOf, type Row, type RowDescription, rowOf, type Statement } from './statement.js';

/** A statement and what it is run with. */
export type Step = { readonly statement: Statement; readonly values: readonly (string | null)[] };

type Settle<Value> = { readonly resolve: (value: Value) => void; readonly reject: (error: Error) => void };

/** Has the server parse a statement under its name, and learns its columns. */
export class Preparation extends pg.Query {
  private columns: Statement['columns'] = [];

  constructor(
    private readonly read: { readonly name: string; readonly text: string },
    private readonly settle: Settle<Statement>,
  ) {
    super('');
  }

  override submit = (connection: pg.Connection): void => {
    const { name, text } = this.read;
    connection.parse({ name, text, types: [] }, true);
    connection.describe({ type: 'S', name }, true);
    connection.sync();
  };

  handleRowDescription(description: RowDescription): void {
    this.columns = columnsOf(description);
  }

  handleReadyForQuery(): void {
    this.settle.resolve({ name: this.read.name, columns: this.columns });
  }

  handleError(error: Error): void {
    this.settle.reject(error);
  }
}

/**
 * Runs prepared statements before one Sync: to the server that is one transaction of its own, and one round trip. A
 * failure of one fails all. What is sent in one turn of the loop, by whichever operations, leaves in one write.
 */
export class Batch extends pg.Query {
  private readonly results: Row[][];
  private at = 0;
  private failure: Error | undefined;

  constructor(
    private readonly steps: readonly Step[],
    private readonly settle: Settle<Row[][]>,
  ) {
    super('');
    this.results = steps.map(() => []);
  }

  override submit = (connection: pg.Connection): void => {
    connection.stream.cork();
    setImmediate(() => connection.stream.uncork());
    for (const { statement, values } of this.steps) {
      connection.bind({ statement: statement.name, values: [...values] }, true);
      connection.execute(null, true);
    }
    connection.sync();
  };

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    try {
      const { columns } = (this.steps[this.at] as Step).statement;
      this.results[this.at]?.push(rowOf(columns, fields));
    } catch (error) {
      this.failure ??= error as Error;
    }
  }

  handleCommandComplete(): void {
    this.at += 1;
  }

  handleReadyForQuery(): void {
    if (this.failure) this.settle.reject(this.failure);
    else this.settle.resolve(this.results);
  }

  handleError(error: Error): void {
    this.settle.reject(error);
  }
}

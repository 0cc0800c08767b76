/** PostgreSQL: the embedded server, roles and schemas, migrations, the writers' data source and the body-scoped reader. */
export { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded/embedded-postgres.js';
export { type DatabaseAddress, addressFrom, asRole, urlOf } from './address.js';
export { provision } from './provision.js';
export { migrate, type MigrationClass, type MigrationsByContext } from './migrate.js';
export { openDataSource } from './data-source.js';
export { BodyScopedReader } from './reader/body-scoped-reader.js';
export { hotRead, hotLoader, type HotRead, type HotLoader } from './reader/hot-read.js';
export { OperationReads } from './reader/operation-reads.js';
export { inBody } from './in-body.js';

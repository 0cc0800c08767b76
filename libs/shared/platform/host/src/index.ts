/** What every process needs to run contexts: settings, the installation's secret, the database and the queues. */
export { hostSettings, type HostSettings } from './host.config.js';
export { documentSettings } from './document-settings.js';
export { installationKeys, type InstallationKeys } from './installation-keys.js';
export { openInstallation, type Installation } from './open-installation.js';
export { openDatabase } from './open-database.js';
export { serveSubgraph } from './serve-subgraph.js';
export { remotePlaces } from './remote-places.js';
export { runContext } from './run-context.js';
export { runUntilStopped } from './run-until-stopped.js';
export { contextRuntime } from './context-runtime.js';
export { DataFolderInUse } from './only-one.js';
export { verifyChains } from './verify-chains.js';
export { say, sayProblem } from './say.js';

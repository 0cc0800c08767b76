/** The declarations as the body writes and publishes them, and what it sets beside: read when somebody first opens one. */
export { DeclarationVersionsScreen } from './declaration-versions-screen.js';
export { EthicsSettingsScreen } from '../settings/ethics-settings-screen.js';

/** A coach's private vault, encrypted and opened in the browser alone. */
export { VaultScreen } from './vault-screen.js';
export { VaultDoor } from './vault-door.js';

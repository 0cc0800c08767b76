/**
 * The settings of an installation: read once by the host, every mistake named, then passed down typed and frozen; and a port
 * for what has none set.
 */
export { freePort } from './free-port.js';
export { readConfig } from './read-config.js';
export { type Secret, secretFrom } from './secret.js';

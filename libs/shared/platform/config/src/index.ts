/** The settings of an installation: read once by the host, every mistake named, then passed down typed and frozen. */
export { readConfig } from './read-config.js';
export { type Secret, secretFrom } from './secret.js';

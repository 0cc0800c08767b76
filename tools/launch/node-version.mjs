import { Mendable } from './say.mjs';

const OLDEST = [20, 19];
const RECOMMENDED = 24;

/** What the first step says of this Node; refuses one that is too old. */
export function nodeOutcome(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const supported = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  if (!supported) {
    throw new Mendable(
      `Node ${version} is too old: install Node ${OLDEST.join('.')} or newer (${RECOMMENDED} is recommended) from https://nodejs.org and start again.`,
    );
  }
  return major < RECOMMENDED ? `${version}, which works; ${RECOMMENDED} is recommended` : version;
}

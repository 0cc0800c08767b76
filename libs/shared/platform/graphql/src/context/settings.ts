/** Injection token of the settings that the host passes to a context: `Readonly<Record<string, unknown>>`. */
export const SETTINGS = Symbol('settings');

/** Injection token of the pool that enters as the context's relay role: it sees what is due in every body, nothing more. */
export const RELAY_POOL = Symbol('relay-pool');

/** Injection token of the log. */
export const LOG = Symbol('log');

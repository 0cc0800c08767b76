/** The library of passkeys, loaded when somebody first uses one: every start would wait a quarter of a second for it. */
export function webauthn() {
  return import('@simplewebauthn/server');
}

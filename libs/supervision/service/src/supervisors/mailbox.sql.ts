/** SQL: where mail to an address arrives, as `mailboxOf` says of it: the address folded and without a label. */
export function mailbox(address: string): string {
  return `regexp_replace(lower(btrim(${address})), '^([^+@]+)\\+[^@]*@', '\\1@')`;
}

const SHAPE = /^[^\s@<>,;:"()[\]\\]+@[^\s@.<>,;:"()[\]\\]+(\.[^\s@.<>,;:"()[\]\\]+)+$/;

/** Longest address that mail accepts (RFC 5321, 4.5.3.1.3), in characters. */
const LONGEST = 254;

/** Whether mail could be sent to it; whether it arrives, only the supervisor's answer tells. */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST && SHAPE.test(text);
}

/** The one writing of an address by which two are compared: without spaces around it, in lower case. */
export function plainAddress(text: string): string {
  return text.trim().toLowerCase();
}

/**
 * Where mail to an address arrives: what follows a plus sign before the at sign is the reader's own label, and no other
 * mailbox (RFC 5233). By this alone somebody is known under two writings of one address.
 */
export function mailboxOf(text: string): string {
  return plainAddress(text).replace(/^([^+@]+)\+[^@]*@/, '$1@');
}

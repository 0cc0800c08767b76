/**
 * An address as others see it: the first letter of each part and the ending. The number of dots is always the same, so
 * that the length is not told (domain rule: an address is its holder's and the body's).
 */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf('@');
  const ending = email.slice(email.lastIndexOf('.'));
  const first = (text: string) => [...text][0] ?? '';
  return `${first(email)}•••@${first(email.slice(at + 1))}•••${ending}`;
}

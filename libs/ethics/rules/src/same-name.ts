/** Whether two writings name the same person: accents, case, hyphens, spaces and the form of apostrophes are no difference. */
export function sameName(typed: string, known: string): boolean {
  return folded(typed) !== '' && folded(typed) === folded(known);
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/['’‘ʼ]/g, '')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}

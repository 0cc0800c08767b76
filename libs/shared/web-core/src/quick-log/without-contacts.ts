const EMAIL = /\S+@\S+/g;
/** Five pairs of figures, as French numbers are written, or a number with the code of its country. */
const PHONE = /(?<!\d)(?:\+\d{1,3}[ .-]?\(?\d(?:[ .\-()]*\d){6,12}|0\d(?:[ .-]?\d\d){4})(?!\d)/g;

/** The line with addresses and telephone numbers blanked out, whose figures are no length and no date. */
export function withoutContacts(line: string): string {
  return line.replaceAll(EMAIL, blank).replaceAll(PHONE, blank);
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/;

/** The text in pieces, with each web address apart. */
export function splitLinks(text: string): readonly { readonly text: string; readonly link: boolean }[] {
  const pieces = text.split(ADDRESS).map((piece, index) => ({ text: piece, link: index % 2 === 1 }));
  return pieces.filter((piece) => piece.text !== '');
}

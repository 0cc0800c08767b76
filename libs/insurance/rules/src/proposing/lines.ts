/** A place on a page: from its upper left corner, as shares of its width and height. */
export type Place = {
  /** From 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A run of words at its place. */
export type PlacedText = Place & { readonly text: string };

/** A line of a page: its cells from left to right, parted where there is a wide gap. */
export type Line = { readonly cells: readonly PlacedText[] };

/** What is further apart stands in another column, as a share of the page's width. */
const WIDE_GAP = 0.025;
/** What is further apart are two words. */
const GAP = 0.002;

/** The lines of all pages from the upper edge down, whatever order the file has them in. */
export function linesOf(words: readonly PlacedText[]): Line[] {
  const lines: PlacedText[][] = [];
  for (const word of [...words].sort((a, b) => a.page - b.page || middle(a) - middle(b))) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.page === word.page && middle(word) - middle(first) < first.height / 2) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => ({ cells: cellsOf([...line].sort((a, b) => a.x - b.x)) }));
}

/** The whole of a line as one text. */
export function whole({ cells }: Line): PlacedText {
  return cells.reduce((all, cell) => joined(all, cell));
}

/** Two texts as one, with a space between them, at the place that holds both. */
export function joined(one: PlacedText, other: PlacedText, between = ' '): PlacedText {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    page: one.page,
    text: `${one.text}${between}${other.text}`,
    ...{ x, y },
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

function cellsOf(words: readonly PlacedText[]): PlacedText[] {
  const cells: PlacedText[] = [];
  for (const word of words) {
    const last = cells.at(-1);
    const gap = last ? word.x - last.x - last.width : 0;
    if (!last || gap > WIDE_GAP) cells.push(word);
    else cells[cells.length - 1] = joined(last, word, gap > GAP ? ' ' : '');
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.replaceAll(/\s+/g, ' ').trim() }));
}

function middle({ y, height }: Place): number {
  return y + height / 2;
}

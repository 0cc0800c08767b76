import { fold } from './fold.js';
import { isLabel } from './labels.js';
import { joined, type Line, type PlacedText, whole } from './lines.js';

/** A value as it is written, and the text that it was read from. */
export type Written = { readonly value: string; readonly quote: PlacedText };

/** How far a value may stand from below its label, as a share of the page's width. */
const COLUMN = 0.06;

/**
 * What is written behind a label: in the same cell, in the next one, or in the one below. The label is looked for in small
 * letters without accents.
 */
export function labelled(lines: readonly Line[], label: RegExp): Written[] {
  return lines.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      const found = label.exec(fold(cell.text));
      if (!found) return [];
      const value = bare(cell.text.slice(found.index + found[0].length));
      if (value !== '') return [{ value, quote: cell }];
      const beside = cells[column + 1];
      const valued = beside && !isLabel(beside) ? beside : below(lines[row + 1], cell);
      return valued && !isLabel(valued) ? [{ value: bare(valued.text), quote: joined(cell, valued) }] : [];
    }),
  );
}

/** Each line, and each with the one below it: a sentence goes on over the end of a line. */
export function sentences(lines: readonly Line[]): PlacedText[] {
  const texts = lines.map(whole);
  const pairs = texts.flatMap((text, at) => {
    const next = texts[at + 1];
    return next && next.page === text.page ? [joined(text, next)] : [];
  });
  return [...texts, ...pairs];
}

function below(line: Line | undefined, { page, x }: PlacedText): PlacedText | undefined {
  return line?.cells.find((cell) => cell.page === page && Math.abs(cell.x - x) < COLUMN);
}

function bare(text: string): string {
  return text.replace(/^[\s:.–-]+/, '').replace(/[\s,;:]+$/, '');
}

import { roundedUp } from './simulating.js';
import { hiddenCells } from './small-cells.js';

/** How many members come out how: `kept` are those of `drops` who may keep the version before. */
export type LevelFigures = Readonly<Record<'stays' | 'drops' | 'gains' | 'stillNot' | 'open' | 'kept', number>>;

/** The same of those of a level who belong to one chapter on the day, or to none (null). */
export type ChapterFigures = LevelFigures & { readonly level: string; readonly chapterId: string | null };

/**
 * What may be shown by chapter to those who may not see names, each figure rounded up. What `hiddenCells` hides of a level
 * is left out altogether: next to the level's own figures a line without any would tell of whom the rest is.
 */
export function safeChapterFigures(all: readonly ChapterFigures[]): ChapterFigures[] {
  return all.filter((one) => !hiddenIn(all, one.level).has(keyOf(one))).map(roundedFigures);
}

/** Every figure as it is shown to those who may not see names. */
export function roundedFigures<Figures extends LevelFigures>(figures: Figures): Figures {
  const { stays, drops, gains, stillNot, open, kept } = figures;
  return {
    ...figures,
    stays: roundedUp(stays),
    drops: roundedUp(drops),
    gains: roundedUp(gains),
    stillNot: roundedUp(stillNot),
    open: roundedUp(open),
    kept: roundedUp(kept),
  };
}

function hiddenIn(all: readonly ChapterFigures[], level: string): ReadonlySet<string> {
  const cells = all.filter((one) => one.level === level).map((one) => ({ key: keyOf(one), people: peopleOf(one) }));
  return hiddenCells(cells);
}

function keyOf({ chapterId }: ChapterFigures): string {
  return chapterId ?? '';
}

function peopleOf({ stays, drops, gains, stillNot, open }: LevelFigures): number {
  return stays + drops + gains + stillNot + open;
}

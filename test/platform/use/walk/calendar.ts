/** One clock for several who walk at once: days pass only while all bear it who are at something that goes by the day. */
export class Calendar {
  private readonly busy = new Set<{ moves: number }>();
  private readonly waiting: (() => void)[] = [];

  /** Does something during which the clock may be moved so many times and no more. */
  async bearing<Result>(moves: number, work: () => Promise<Result>): Promise<Result> {
    const bears = { moves };
    this.busy.add(bears);
    try {
      return await work();
    } finally {
      this.busy.delete(bears);
      for (const look of this.waiting.splice(0)) look();
    }
  }

  /** Lets days pass as soon as everybody bears it. */
  async move(pass: () => Promise<void>): Promise<void> {
    while ([...this.busy].some(({ moves }) => moves === 0)) await new Promise<void>((look) => this.waiting.push(look));
    for (const each of this.busy) each.moves -= 1;
    await pass();
  }
}

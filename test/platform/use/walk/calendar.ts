/** One clock for several who walk at once: days pass only while nobody gathers what counts by the day. */
export class Calendar {
  private gathering = 0;
  private readonly waiting: (() => void)[] = [];

  /** Does something within which no days pass. */
  async whileItStands<Result>(work: () => Promise<Result>): Promise<Result> {
    this.gathering += 1;
    try {
      return await work();
    } finally {
      this.gathering -= 1;
      if (this.gathering === 0) for (const go of this.waiting.splice(0)) go();
    }
  }

  /** Lets days pass as soon as nothing forbids it; what begins meanwhile waits. */
  async move(pass: () => Promise<void>): Promise<void> {
    while (this.gathering > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    await this.whileItStands(pass);
  }
}

/**
 * Does the same again and again, each time a while after the last time ended: always as long, or drawn anew each time. A
 * fault is told and ends nothing.
 */
export class Polling {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly everyMs: number | (() => number),
    private readonly work: () => Promise<unknown>,
    private readonly onFault: (error: unknown) => void,
  ) {}

  start(): void {
    if (this.stopped) return;
    const ms = typeof this.everyMs === 'number' ? this.everyMs : this.everyMs();
    this.timer = setTimeout(() => this.turn(), ms);
  }

  /** Does it at once, or once more as soon as the turn that is under way has ended. */
  wake(): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    if (this.running) this.again = true;
    else this.turn();
  }

  /** Waits for what is under way; nothing follows it. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private turn(): void {
    this.running = this.work()
      .catch(this.onFault)
      .then(() => this.next());
  }

  private next(): void {
    this.running = undefined;
    const { again } = this;
    this.again = false;
    if (again) this.wake();
    else this.start();
  }
}

import type { Counts } from '../visitor.js';
import { Acts } from './acts.js';
import { type Keepers, type Scene, sceneAt } from './scene.js';
import { walk, type Walked } from './walk.js';

/** Coaches who walk the whole way one after the other, in two lanes at once: one way in each. */
export class Walkers {
  readonly acts = new Acts();
  readonly walked: Walked[] = [];
  readonly counts: Counts = { requests: 0, lost: 0, repeated: 0 };
  private stopped = false;
  private number = 0;
  private lanes: Promise<void>[] = [];

  constructor(
    private readonly url: string,
    private readonly keepers: Keepers,
  ) {}

  /** Signs in whoever takes part, lets the panel join, and sets off. */
  async start(): Promise<void> {
    const { url, counts, acts } = this;
    const scene = await sceneAt({ url, counts, acts }, this.keepers);
    this.lanes = (['at once', 'in time'] as const).map((how) => this.lane(scene, how));
    // Whoever waits for the lanes hears of what went wrong, and nobody earlier.
    for (const lane of this.lanes) lane.catch(() => undefined);
  }

  /** Lets those who are under way arrive. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.lanes);
  }

  private async lane(scene: Scene, how: 'at once' | 'in time'): Promise<void> {
    while (!this.stopped) {
      this.number += 1;
      this.walked.push(await walk(scene, this.number, how));
    }
  }
}

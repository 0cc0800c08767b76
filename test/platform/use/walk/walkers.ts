import type { Counts } from '../visitor.js';
import { Acts } from './acts.js';
import { type Keepers, type Scene, sceneAt } from './scene.js';
import { type Accredited, becomeAccredited, type How, loseAccreditation } from './walk.js';

/** So many are accredited before anybody sets off, so that every part of the way is walked all along. */
const AHEAD = 4;

/** One address may complain ten times in a quarter of an hour, and all that was sent is sent again at the end. */
const MOST_WALKS = 6;

/**
 * Coaches who walk the whole way one after the other, in three lanes at once. In one each begins with their first day; in
 * the others those begin with a complaint who are there already, and whoever follows with their first day.
 */
export class Walkers {
  readonly acts = new Acts();
  readonly walked: Accredited[] = [];
  readonly counts: Counts = { requests: 0, lost: 0, repeated: 0 };
  private readonly ahead: Accredited[] = [];
  private stopped = false;
  private number = 0;
  private begun = 0;
  private lanes: Promise<void>[] = [];
  private readonly failures: unknown[] = [];

  constructor(
    private readonly url: string,
    private readonly keepers: Keepers,
  ) {}

  /** Signs in whoever takes part, lets the panel join, and sets off. */
  async start(): Promise<void> {
    const { url, counts, acts } = this;
    const scene = await sceneAt({ url, counts, acts }, this.keepers);
    for (let count = 0; count < AHEAD; count += 1) this.ahead.push(await this.accredited(scene));
    const first = () => this.accredited(scene);
    const next = async () => this.ahead.shift() ?? this.accredited(scene);
    this.lanes = [
      this.lane(scene, first, 'at once'),
      this.lane(scene, next, 'at once'),
      this.lane(scene, next, 'in time'),
    ];
    for (const lane of this.lanes) lane.catch((failure: unknown) => void this.failures.push(failure));
  }

  /** Throws what ended a walk, if anything did. */
  goOn(): void {
    if (this.failures.length > 0) throw this.failures[0];
  }

  /** Lets those who are under way arrive. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.lanes);
  }

  private async lane(scene: Scene, begin: () => Promise<Accredited>, how: How): Promise<void> {
    while (!this.stopped && this.begun < MOST_WALKS) {
      this.begun += 1;
      const accredited = await begin();
      await loseAccreditation(scene, accredited, how);
      this.walked.push(accredited);
    }
  }

  private accredited(scene: Scene): Promise<Accredited> {
    this.number += 1;
    return becomeAccredited(scene, this.number);
  }
}

import { addDays, type Clock, dayOf, newId } from '@standing/kernel';
import type { Actor, Member, Role } from '@standing/platform/auth';
import type { Documents } from '@standing/platform/documents';
import type { Graph, RunningContext } from '@standing/platform/graphql';
import { secondsBack } from './seconds-back.js';

/** The demonstration being made: who acts, in which body, and a clock that can be stepped. */
export class DemoWorld {
  readonly bodyId = newId();
  private daysBack = 0;
  private readonly began: Date;

  constructor(
    private readonly graph: Graph,
    private readonly running: readonly RunningContext[],
    readonly documents: Documents,
    clock: Clock,
    private readonly zone: string,
  ) {
    this.began = clock.now();
  }

  /** The civil day on which the demonstration is made. */
  get realToday(): string {
    return dayOf(this.began, this.zone);
  }

  get installation(): Actor {
    return { kind: 'service', service: 'installation', bodyId: this.bodyId, locale: 'fr' };
  }

  /** The civil day on the body's clock. */
  get today(): string {
    return addDays(this.realToday, -this.daysBack);
  }

  /** Asks the graph as this actor, with a key of its own for a mutation. */
  ask<Data>(actor: Actor, document: string, variables: Record<string, unknown> = {}): Promise<Data> {
    return this.graph.ask<Data>(actor, document, { key: newId(), ...variables });
  }

  /** Adds a person and returns them as one who acts. */
  async join(input: { name: string; email: string; roles: readonly Role[]; persona: string | null }): Promise<Member> {
    const document = `mutation AddMember($input: AddMemberInput!, $key: Uuid!) { addMember(input: $input, idempotencyKey: $key) }`;
    const { addMember } = await this.ask<{ addMember: string }>(this.installation, document, {
      input: { ...input, locale: 'fr' },
    });
    const { name, email, roles } = input;
    return { kind: 'member', bodyId: this.bodyId, personId: addMember, name, email, roles, locale: 'fr' };
  }

  /** Steps the body's clock so that it stands so many days before today, and waits until every context knows. */
  async standDaysBack(days: number): Promise<void> {
    const document = `mutation MoveClock($offsetSeconds: Int!, $key: Uuid!) { moveClock(offsetSeconds: $offsetSeconds, idempotencyKey: $key) }`;
    await this.ask(this.installation, document, {
      offsetSeconds: secondsBack(this.began, days, this.zone),
    });
    this.daysBack = days;
    await this.settle();
  }

  /** Waits until every fact that was told has taken effect. */
  async settle(): Promise<void> {
    const deadline = performance.now() + 30_000;
    while ((await this.openDeliveries()) > 0) {
      if (performance.now() > deadline)
        throw new Error('The demonstration did not settle: facts are still under way after 30 seconds.');
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  private async openDeliveries(): Promise<number> {
    const open = await Promise.all(this.running.map(({ messaging }) => messaging.open()));
    return open.reduce((sum, count) => sum + count, 0);
  }
}

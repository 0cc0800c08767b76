import { addDays, newId } from '@standing/kernel';
import type { Actor, Member, Role } from '@standing/platform/auth';
import type { Documents } from '@standing/platform/documents';
import type { Graph, RunningContext } from '@standing/platform/graphql';

const DAY_SECONDS = 24 * 3600;

/** The demonstration being made: who acts, in which body, and a clock that can be stepped. */
export class DemoWorld {
  readonly bodyId = newId();
  private daysBack = 0;

  constructor(
    private readonly graph: Graph,
    private readonly running: readonly RunningContext[],
    readonly documents: Documents,
    readonly realToday: string,
  ) {}

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
    await this.ask(this.installation, document, { offsetSeconds: -days * DAY_SECONDS });
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

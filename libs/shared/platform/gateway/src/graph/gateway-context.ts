import type { Actor, CallTokens } from '@standing/platform/auth';
import type { Log } from '@standing/platform/observability';

/** For whom one operation runs; it signs one note for each subgraph that it meets. */
export class GatewayContext {
  private readonly notes = new Map<string, Promise<string>>();

  constructor(
    readonly actor: Actor,
    readonly requestId: string,
    /** Where a fault is told; without it, whoever asked tells it. */
    readonly log?: Log,
  ) {}

  noteFor(subgraph: string, tokens: CallTokens): Promise<string> {
    const note = this.notes.get(subgraph) ?? tokens.mint(this.actor, subgraph);
    this.notes.set(subgraph, note);
    return note;
  }
}

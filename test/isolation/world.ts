import { Readable } from 'node:stream';
import { dayOf, newId } from '@standing/kernel';
import type { Actor, LinkPurpose, Member, Role } from '@standing/platform/auth';
import { DocumentTickets } from '@standing/platform/documents';
import type { Installation } from './installation.js';

/** One thing that was asked while a body was made, so that it can be asked again in the other. */
export type Asked = { readonly actor: Actor; readonly document: string; readonly variables: Record<string, unknown> };

/** What parsed JSON is: a seeding looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

/** A body being made through the use cases. Every text that it keeps carries its mark. */
export class World {
  readonly mutations: Asked[] = [];

  constructor(
    private readonly installation: Installation,
    readonly mark: string,
    readonly bodyId = newId(),
    readonly today: string = dayOf(installation.clock.now(), 'Europe/Paris'),
  ) {}

  /** The same body on an installation to which all of it was copied. */
  on(installation: Installation): World {
    const same = new World(installation, this.mark, this.bodyId, this.today);
    same.mutations.push(...this.mutations);
    return same;
  }

  get host(): string {
    return `${this.mark.toLowerCase()}.example`;
  }

  service(service: string): Actor {
    return { kind: 'service', service, bodyId: this.bodyId, locale: 'fr' };
  }

  link(purpose: LinkPurpose, subjectId: string, recipientId: string, linkId = newId()): Actor {
    return { kind: 'link', bodyId: this.bodyId, linkId, purpose, subjectId, recipientId, locale: 'fr' };
  }

  async ask(actor: Actor, document: string, given: Record<string, unknown> = {}): Promise<Json> {
    const variables = document.includes('$key') ? { key: newId(), ...given } : given;
    if (document.startsWith('mutation')) this.mutations.push({ actor, document, variables });
    return this.installation.graph.ask(actor, document, variables);
  }

  /** A file that a member sent, with the mark and these words in its name and its content: the ticket for it. */
  async sends({ bodyId, personId }: Member, words: string): Promise<string> {
    const { secret, clock, documents } = this.installation;
    const content = Buffer.from(`%PDF-1.7 ${this.mark} ${words}`);
    const documentId = newId();
    await documents.store.put({ bodyId, documentId }, Readable.from([content]));
    const name = `${this.mark} ${words}.pdf`;
    const file = { name, mediaType: 'application/pdf', bytes: content.length, sha256: 'a'.repeat(64) } as const;
    return new DocumentTickets(secret, clock).mint({ bodyId, personId, documentId, ...file });
  }

  async join(first: string, email: string, roles: readonly Role[], persona: string | null = null): Promise<Member> {
    const name = `${this.mark} ${first}`;
    const document = `mutation Add($input: AddMemberInput!, $key: Uuid!) { addMember(input: $input, idempotencyKey: $key) }`;
    const { addMember } = await this.ask(this.service('installation'), document, {
      input: { name, email, roles, persona, locale: 'fr' },
    });
    return { kind: 'member', bodyId: this.bodyId, personId: addMember as string, name, email, roles, locale: 'fr' };
  }

  /** Opens the body and waits until every context knows it. */
  async open(): Promise<void> {
    const input = {
      host: this.host,
      name: `${this.mark} Collège`,
      zone: 'Europe/Paris',
      defaultLocale: 'fr',
      locales: ['fr', 'en'],
      hue: 195,
      demo: true,
    };
    await this.ask(
      this.service('installation'),
      `mutation Open($input: OpenBodyInput!, $key: Uuid!) { openBody(input: $input, idempotencyKey: $key) }`,
      { input },
    );
    await this.settle();
  }

  settle(): Promise<void> {
    return this.installation.settle();
  }

  /** The value with the mark before each of its texts in French and English. */
  marked<Value>(value: Value): Value {
    return JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
      ['fr', 'en'].includes(key) ? `${this.mark} ${String(inner)}` : inner,
    ) as Value;
  }
}

import { newId } from '@standing/kernel';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyRequest } from 'fastify';
import { gatewayActor } from '../auth/identity-door.js';
import { draftAccess } from '../http/complaint-cookie.js';
import { bodyId } from './sign-in-pages.js';
import type { ComplaintAnswers } from './web-app.js';

const CODE = `query CodeToCite($locale: String!) {
  codeOfEthics(locale: $locale) { id sections { code title clauses { code text } } }
}`;
const START = `mutation StartComplaint($key: Uuid!) { startComplaintDraft(idempotencyKey: $key) }`;
const READ = `query ComplaintDraft($access: String!) {
  complaintDraft(access: $access) { reference returnCode version answers address erasedOn sent }
}`;
const SAVE = `mutation SaveComplaint($access: String!, $changes: String!, $key: Uuid!) {
  saveComplaintDraft(access: $access, changes: $changes, idempotencyKey: $key)
}`;
const ADDRESS = `mutation GiveDraftAddress($access: String!, $address: String, $key: Uuid!) {
  giveDraftAddress(access: $access, address: $address, idempotencyKey: $key)
}`;
const ERASE = `mutation EraseComplaint($access: String!, $key: Uuid!) { eraseComplaintDraft(access: $access, idempotencyKey: $key) }`;
const FILE = `mutation FileComplaint($input: FileComplaintInput!, $access: String!, $version: Int!, $key: Uuid!) {
  fileComplaint(input: $input, draftAccess: $access, draftVersion: $version, idempotencyKey: $key) {
    reference returnCode receivedOn acknowledgedBy copy receipt
  }
}`;

export type Edition = {
  readonly id: string;
  readonly sections: readonly { readonly clauses: readonly { readonly code: string }[] }[];
};

/** The draft of this browser, with its answers read. */
export type Draft = {
  readonly access: string;
  readonly reference: string;
  readonly returnCode: string;
  readonly version: number;
  readonly answers: ComplaintAnswers;
  readonly address: string | null;
  readonly erasedOn: string;
  readonly sent: boolean;
};

/** What the pages of a complaint ask of the graph, in the name of the page alone: whoever writes has no account. */
export class ComplaintDoor {
  constructor(private readonly graph: Graph) {}

  /** The code that is in force, in the visitor's language; null when none is published. */
  async code(request: FastifyRequest): Promise<Edition | null> {
    const { locale } = request.visit;
    return (await this.ask<{ codeOfEthics: Edition | null }>(request, CODE, { locale })).codeOfEthics;
  }

  /** What opens a new draft; the same for the same form. */
  async start(request: FastifyRequest, key: string): Promise<string> {
    return (await this.ask<{ startComplaintDraft: string }>(request, START, { key })).startComplaintDraft;
  }

  /** The draft that is written in this browser; null when there is none, or none any more. */
  async draft(request: FastifyRequest): Promise<Draft | null> {
    const access = draftAccess(request);
    if (access === undefined) return null;
    const asked = { access: access.slice(0, 200) };
    const { complaintDraft } = await this.ask<{
      complaintDraft: (Omit<Draft, 'answers'> & { answers: string }) | null;
    }>(request, READ, asked);
    if (complaintDraft === null) return null;
    return { ...complaintDraft, access, answers: JSON.parse(complaintDraft.answers) as ComplaintAnswers };
  }

  /** Keeps answers by their questions; null takes one back. */
  async save(request: FastifyRequest, { access }: Draft, changes: Readonly<Record<string, unknown>>): Promise<void> {
    await this.ask(request, SAVE, { access, changes: JSON.stringify(changes), key: newId() });
  }

  async giveAddress(request: FastifyRequest, { access }: Draft, address: string | null): Promise<void> {
    await this.ask(request, ADDRESS, { access, address, key: newId() });
  }

  async erase(request: FastifyRequest, { access }: Draft): Promise<void> {
    await this.ask(request, ERASE, { access, key: newId() });
  }

  /** Files the draft as it was shown in this version; one that was filed already is answered as it was. */
  async file(request: FastifyRequest, { access }: Draft, version: number, input: object): Promise<object> {
    const asked = { input, access, version, key: newId() };
    return (await this.ask<{ fileComplaint: object }>(request, FILE, asked)).fileComplaint;
  }

  private ask<Answer>(request: FastifyRequest, document: string, variables: Record<string, unknown>): Promise<Answer> {
    return this.graph.ask<Answer>(gatewayActor(bodyId(request), request.visit.locale), document, variables);
  }
}

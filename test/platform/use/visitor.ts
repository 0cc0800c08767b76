/** What parsed JSON is: a spec looks into it by the names that it asked for. */
export type Json = ReturnType<typeof JSON.parse>;

export type Counts = { requests: number; lost: number; repeated: number };

/** Somebody at a browser that never gives up: what got no answer is sent again, the same to the letter, until it has one. */
export class Visitor {
  private cookie = '';

  constructor(
    private readonly url: string,
    private readonly counts: Counts,
  ) {}

  /** Is a persona of the demonstration from now on. */
  async be(personId: string): Promise<void> {
    const answer = await this.post('/demo', { persona: personId });
    const session = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-session='));
    if (answer.status !== 303 || !session) throw new Error(`Nobody could be signed in: ${answer.status}.`);
    this.cookie = session.split(';')[0] ?? '';
  }

  /** Sends a form and keeps the cookies that come with its answer. */
  async keep(path: string, fields: Record<string, string>): Promise<Answered> {
    const answer = await this.post(path, fields);
    const given = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    this.cookie = [this.cookie, ...given].filter((cookie) => cookie !== '').join('; ');
    return answer;
  }

  /** The graph's acknowledgement; throws when it said no. */
  async ask(query: string, variables: Record<string, unknown>): Promise<Json> {
    return (await this.asked(query, variables)).data;
  }

  /** The same, with whether the first answer was lost. */
  async asked(query: string, variables: Record<string, unknown>): Promise<{ data: Json; repeated: boolean }> {
    const { text, repeated } = await this.send('/graphql', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = JSON.parse(text) as Json;
    if (errors) throw new Error(`${query} ${JSON.stringify(variables)}: ${JSON.stringify(errors)}`);
    return { data, repeated };
  }

  /** Sends one file and returns its ticket. */
  async upload(name: string, content: Buffer): Promise<string> {
    const body = new FormData();
    body.set('file', new Blob([Uint8Array.from(content)], { type: 'application/pdf' }), name);
    const { status, text } = await this.send('/files', { headers: {}, body });
    if (status !== 200) throw new Error(`${name} was not taken in: ${status} ${text}`);
    return (JSON.parse(text) as Json).ticket as string;
  }

  /** A form sent. */
  post(path: string, fields: Record<string, string>): Promise<Answered> {
    return this.send(path, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  }

  /** A page looked at. */
  async page(path: string): Promise<string> {
    return (await this.send(path, null)).text;
  }

  private async send(path: string, post: Post | null): Promise<Answered> {
    const headers = { cookie: this.cookie, 'sec-fetch-site': 'same-origin', ...post?.headers };
    const init: RequestInit = post
      ? { method: 'POST', headers, body: post.body, redirect: 'manual' }
      : { headers, redirect: 'manual' };
    for (let tries = 0; ; tries += 1) {
      try {
        const response = await fetch(`${this.url}${path}`, init);
        const { status, headers: answeredWith } = response;
        const answered = { status, headers: answeredWith, text: await response.text(), repeated: tries > 0 };
        this.counts.requests += 1;
        if (tries > 0) this.counts.repeated += 1;
        return answered;
      } catch (error) {
        // By its name: jest's own TypeError is not the one that fetch throws.
        if ((error as Error).name !== 'TypeError') throw error;
        if (tries === 0) this.counts.lost += 1;
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    }
  }
}

type Post = { readonly headers: Record<string, string>; readonly body: string | FormData };

export type Answered = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** An answer to the same was lost before. */
  readonly repeated: boolean;
};

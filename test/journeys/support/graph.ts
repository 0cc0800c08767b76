import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const DOCUMENTS = new URL('../../../libs/shared/web-core/src/generated/persisted-documents.json', import.meta.url);

type Answer = { readonly data?: Readonly<Record<string, unknown>>; readonly errors?: readonly unknown[] };

/** Asks by one of the product's own documents, as whoever is signed in on the page: what a journey needs and is not about. */
export async function askAs<Data>(page: Page, name: string, variables: object): Promise<Data> {
  const documents = Object.entries(JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as Record<string, string>);
  const documentId = documents.find(([, text]) => new RegExp(`\\b(query|mutation) ${name}\\b`).test(text))?.[0];
  const answer = await page.evaluate(
    async (asked) => {
      const idempotencyKey = crypto.randomUUID();
      const body = { ...asked, variables: { ...asked.variables, idempotencyKey } };
      const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
      return (await (
        await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) })
      ).json()) as Answer;
    },
    { documentId, variables, extensions: {} },
  );
  expect(answer.errors, name).toBeUndefined();
  return answer.data as Data;
}

/** The ticket of a file that was sent as the page would send it. */
export function sendFileAs(page: Page, name: string, content: string): Promise<string> {
  return page.evaluate(
    async (file) => {
      const form = new FormData();
      form.append('file', new File([file.content], file.name, { type: 'application/pdf' }), file.name);
      const answer = await fetch('/files', { method: 'POST', body: form });
      if (!answer.ok) throw new Error(await answer.text());
      return ((await answer.json()) as { ticket: string }).ticket;
    },
    { name, content },
  );
}

import { boolean, looseObject, number, picklist, safeParse, string } from 'valibot';
import { NotFoundError, OfflineError, ProblemError, UnauthenticatedError } from '../graph/errors.js';

const aboutShape = looseObject({
  name: string(),
  scan: picklist(['clean', 'infected', 'not-scanned']),
  heldBack: boolean(),
  pages: number(),
  shown: number(),
});

/** What the server says of a file. */
export type AboutFile = {
  readonly name: string;
  /** Whether it was searched for viruses. */
  readonly scan: 'clean' | 'infected' | 'not-scanned';
  readonly heldBack: boolean;
  readonly pages: number;
  /** How many of its pages, from the first on, are there as pictures. */
  readonly shown: number;
};

/** Asks about the file at a path such as `/files/cpd/<id>`. Throws one of the errors of `errors.ts`. */
export async function askAboutFile(path: string): Promise<AboutFile> {
  const answer = await reach(`${path}/about`);
  if (answer.status === 404) throw new NotFoundError();
  if (answer.status === 401) throw new UnauthenticatedError();
  const about = safeParse(aboutShape, await answer.json().catch(() => null));
  if (!about.success) throw new ProblemError(answer.headers.get('x-request-id'));
  return about.output;
}

async function reach(path: string): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin' });
  } catch {
    throw new OfflineError();
  }
}

import { afterAll, beforeAll } from '@jest/globals';

const KEYS = { AWS_ACCESS_KEY_ID: 'somebody', AWS_SECRET_ACCESS_KEY: 'something' };

/** Keys for a bucket, where AWS's tools look for them; what was there before comes back. */
export function withKeys(): void {
  const before = Object.keys(KEYS).map((name) => [name, process.env[name]] as const);
  beforeAll(() => void Object.assign(process.env, KEYS));
  afterAll(() => {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  });
}

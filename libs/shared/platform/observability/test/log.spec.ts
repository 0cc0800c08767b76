import { describe, expect, it } from '@jest/globals';
import { openLog } from '@standing/platform/observability';

/** What one line of the log holds. */
function logged(write: (log: ReturnType<typeof openLog>) => void): { text: string; line: Record<string, unknown> } {
  const lines: string[] = [];
  write(openLog('warn', { write: (line) => void lines.push(line) }));
  expect(lines).toHaveLength(1);
  const text = lines.join('');
  return { text, line: JSON.parse(text) as Record<string, unknown> };
}

describe('logging an error', () => {
  it('says its kind, code, message and where it rose', () => {
    const error = Object.assign(new TypeError('No.'), { code: '23505', constraint: 'people_pkey' });

    const { line } = logged((log) => log.error({ err: error }, 'A request failed.'));

    expect(line).toMatchObject({
      msg: 'A request failed.',
      err: { type: 'TypeError', fault: '23505', constraint: 'people_pkey', message: 'No.' },
    });
    expect(String((line['err'] as { stack: string }).stack)).toContain('log.spec');
  });

  it('leaves out what the error carries: a statement’s values, a client', () => {
    const error = Object.assign(new Error('No.'), {
      parameters: ['amelie@example.org'],
      detail: 'Key (email)=(amelie@example.org) already exists.',
      driverError: { parameters: ['amelie@example.org'] },
      client: { user: 'standing_queue' },
    });

    const { text } = logged((log) => log.error({ err: error }, 'A request failed.'));

    expect(text).not.toContain('amelie');
    expect(text).not.toContain('standing_queue');
  });

  it('says what caused it, in the same few words', () => {
    const error = new Error('Outer.', { cause: Object.assign(new Error('Inner.'), { detail: 'secret' }) });

    const { text, line } = logged((log) => log.error({ err: error }, 'A request failed.'));

    expect(line).toMatchObject({ err: { message: 'Outer.', cause: { message: 'Inner.' } } });
    expect(text).not.toContain('secret');
  });
});

describe('logging anything', () => {
  it.each(['email', 'token', 'password', 'name', 'pseudonym'])('writes no %s, however it is wrapped', (key) => {
    const { text } = logged((log) =>
      log.warn({ [key]: 'amelie', in: { [key]: 'amelie', it: { [key]: 'amelie' } } }, 'x'),
    );

    expect(text).not.toContain('amelie');
  });
});

import { describe, expect, it } from '@jest/globals';
import { freePort } from '@standing/platform/config';
import { createServer, type Server } from 'node:net';

describe('a free port', () => {
  it('is below those that outgoing connections take, and can be listened on', async () => {
    const ports = await Promise.all(Array.from({ length: 50 }, () => freePort()));
    const servers = await Promise.all([...new Set(ports)].map(listening));
    for (const server of servers) server.close();

    expect(Math.min(...ports)).toBeGreaterThanOrEqual(20_000);
    expect(Math.max(...ports)).toBeLessThan(32_768);
  });
});

function listening(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

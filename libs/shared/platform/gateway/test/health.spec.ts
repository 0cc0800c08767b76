import { describe, expect, it } from '@jest/globals';
import { openToyGateway } from './toy-gateway.js';

const BROKEN = () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.5:5432'));

describe('health', () => {
  it('is told to whoever asks, whatever the name they ask by', async () => {
    const gateway = await openToyGateway();

    const live = await gateway.see('/health/live', { headers: { host: '10.0.0.7' } });
    const ready = await gateway.see('/health/ready', { headers: { host: '10.0.0.7' } });
    await gateway.stop();

    expect([live.status, live.json]).toEqual([200, { status: 'live' }]);
    expect([ready.status, ready.json]).toEqual([200, { status: 'ready' }]);
  });

  it('is to live without being ready when what it needs is out of reach', async () => {
    const gateway = await openToyGateway({ readiness: BROKEN });

    const live = await gateway.see('/health/live');
    const ready = await gateway.see('/health/ready');
    await gateway.stop();

    expect(live.status).toBe(200);
    expect([ready.status, ready.json]).toEqual([503, { status: 'not ready' }]);
  });

  it('keeps the reason for the log', async () => {
    const gateway = await openToyGateway({ readiness: BROKEN });

    await gateway.see('/health/ready');
    await gateway.stop();

    expect(gateway.lines).toEqual([expect.stringContaining('connect ECONNREFUSED 10.0.0.5:5432')]);
  });
});

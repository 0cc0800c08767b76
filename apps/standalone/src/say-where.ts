import { type HostSettings, say } from '@standing/platform/host';

/** Says how long the start took, and where people find what was started. */
export function sayWhere({ PUBLIC_URL, STANDING_DEMO }: HostSettings, started: number): void {
  say(`  ready (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  say('');
  say(`  Standing: ${PUBLIC_URL}`);
  if (STANDING_DEMO === 'on')
    say(`  Try it as one of its people: ${PUBLIC_URL}/demo · Read the mail it sends: ${PUBLIC_URL}/demo/mail`);
  say('  Stop it with Ctrl-C.');
}

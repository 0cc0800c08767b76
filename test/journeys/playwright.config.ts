import { defineConfig } from '@playwright/test';
import { allApart, chromiumPath, everywhere } from './environment.config.js';
import type { JourneyOptions, PlatformOptions } from './support/journey.js';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desktop = { viewport: { width: 1180, height: 900 } };
const french = { language: 'fr', locale: 'fr-FR' } as const;
const english = { language: 'en', locale: 'en-GB' } as const;
const inOrder = { workers: 1 } as const;

/** In the order of their names, each on what those before it left. */
const STEPS = ['five-steps.journey.ts', 'step-*.journey.ts'];

const FIRST = everywhere ? ['five-steps.journey.ts'] : [];

/**
 * All steps run in French on a desktop, each of the other journeys once, in the project that is named here: that in English
 * on a phone has the platform as processes of their own. With STANDING_JOURNEYS=everywhere all steps run in English on a
 * phone too, with the links' pages without scripts, and the first five in every project, and axe in each of them. With
 * STANDING_APART=on everything runs apart.
 */
export default defineConfig<JourneyOptions, PlatformOptions>({
  testDir: '.',
  globalSetup: './support/prepare.ts',
  outputDir: '../../.cache/test/journeys-output',
  // Two projects at a time, each with a platform of its own; within a project, each file goes on from those before it.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // How long is waited for what comes: long, since a test that gave up early would tell of the machine.
  timeout: 360_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    placement: allApart ? 'apart' : 'one-process',
    timezoneId: 'Europe/Paris',
    trace: 'off',
    screenshot: 'off',
    video: 'off',
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    launchOptions: {
      executablePath: chromiumPath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      ...inOrder,
      name: 'french on a desktop',
      testMatch: [...STEPS, 'charter.journey.ts', 'officer.journey.ts', 'keyboard.journey.ts', 'supervisor.journey.ts'],
      use: { ...french, ...desktop },
    },
    {
      ...inOrder,
      name: 'english on a desktop',
      testMatch: [
        ...FIRST,
        'audit.journey.ts',
        'import.journey.ts',
        'links.journey.ts',
        'renew-cover.journey.ts',
        'scheme-editor.journey.ts',
      ],
      use: { ...english, ...desktop },
    },
    {
      // Half a year goes by in it, which none of the others expects.
      ...inOrder,
      name: 'english, half a year later',
      testMatch: ['whole-life.journey.ts'],
      use: { ...english, ...desktop },
    },
    {
      // Half a year goes by in this one, too.
      ...inOrder,
      name: 'english, a case to its end',
      testMatch: ['a-case-to-its-end.journey.ts'],
      use: { ...english, ...desktop },
    },
    {
      ...inOrder,
      name: 'french on a phone',
      testMatch: [
        ...FIRST,
        'development.journey.ts',
        'offline.journey.ts',
        'sessions-in-bulk.journey.ts',
        'sign-in.journey.ts',
      ],
      use: { ...french, ...phone, linkScripts: false },
    },
    {
      ...inOrder,
      name: 'english on a phone',
      testMatch: [
        ...(everywhere ? STEPS : []),
        'bad-input.journey.ts',
        'supervisor-on-a-phone.journey.ts',
        'vault.journey.ts',
      ],
      use: { ...english, ...phone, linkScripts: false, placement: 'apart', axe: everywhere },
    },
  ],
});

import 'reflect-metadata';
import { hostSettings, runUntilStopped } from '@standing/platform/host';
import { problemInWords } from './problem-in-words.js';
import { startPlatform } from './start-platform.js';

await runUntilStopped(() => startPlatform(hostSettings()), problemInWords);

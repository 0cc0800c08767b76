import 'reflect-metadata';
import { ethics } from '@standing/ethics/service';
import { hostSettings, runContext, runUntilStopped } from '@standing/platform/host';
import { ethics as migrations } from '../../../migrations/ethics/index.js';

await runUntilStopped(
  () => runContext(ethics, { ethics: migrations }, hostSettings()),
  (error) => error.message,
);

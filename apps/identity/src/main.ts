import 'reflect-metadata';
import { identity } from '@standing/identity/service';
import { hostSettings, runContext, runUntilStopped } from '@standing/platform/host';
import { identity as migrations } from '../../../migrations/identity/index.js';

await runUntilStopped(
  () => runContext(identity, { identity: migrations }, hostSettings()),
  (error) => error.message,
);

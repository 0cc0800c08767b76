import 'reflect-metadata';
import { hostSettings, runUntilStopped } from '@standing/platform/host';
import { startGateway } from './start-gateway.js';

await runUntilStopped(
  () => startGateway(hostSettings()),
  (error) => error.message,
);

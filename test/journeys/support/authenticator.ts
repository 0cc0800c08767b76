import type { CDPSession } from '@playwright/test';

/** Gives the browser a device that keeps passkeys, knows its owner, derives keys (PRF), and is touched at once. */
export async function addAuthenticator(device: CDPSession): Promise<string> {
  await device.send('WebAuthn.enable');
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  });
  return authenticatorId;
}

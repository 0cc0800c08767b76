export default async function teardown() {
  await globalThis.standingTestServer.stop();
}

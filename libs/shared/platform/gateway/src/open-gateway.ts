import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import { Previews } from '@standing/platform/documents';
import Fastify, { type FastifyInstance } from 'fastify';
import { openAttendanceRoute } from './attendance/attendance-route.js';
import { IdentityDoor } from './auth/identity-door.js';
import type { GatewayOptions } from './gateway-options.js';
import { openFileRoutes } from './files/file-routes.js';
import { sweepUploads } from './files/sweep-uploads.js';
import { openFaults, unreadableAddress } from './http/faults.js';
import { openGraphqlRoute } from './http/graphql-route.js';
import { BODY_LIMIT } from './http/long-document.js';
import { addHeaders, isFromOurPage, mayTry } from './http/guards.js';
import { openHealth } from './http/health.js';
import { noSuchHost, notFromHere } from './http/turn-away.js';
import { Visits } from './http/visit.js';
import { openWebRoutes } from './http/web-routes.js';
import { openMailRoute } from './mail/mail-route.js';
import { openMailServer } from './mail/mail-server.js';
import { AgreementPages } from './pages/agreement-pages.js';
import { CharterPages } from './pages/charter-pages.js';
import { AuditDrawPages } from './pages/audit-draw-pages.js';
import { CodePages } from './pages/code-pages.js';
import { ComplaintDoor } from './pages/complaint-door.js';
import { ComplaintEndPages } from './pages/complaint-end-pages.js';
import { ComplaintPages } from './pages/complaint-pages.js';
import { ComplaintReceiptPages } from './pages/complaint-receipt-pages.js';
import { ComplaintReturnPages } from './pages/complaint-return-pages.js';
import { ConfirmPages } from './pages/confirm-pages.js';
import { DemoPages } from './pages/demo-pages.js';
import { FeedbackPages } from './pages/feedback-pages.js';
import { LinkDoor } from './pages/link-door.js';
import { PageDoor } from './pages/page-door.js';
import { openPasskeyRoutes } from './pages/passkey-routes.js';
import { RegisterPages } from './pages/register-pages.js';
import { ReportPages } from './pages/report-pages.js';
import { SignInPages } from './pages/sign-in-pages.js';
import { StatementPages } from './pages/statement-pages.js';
import { TransparencyPages } from './pages/transparency-pages.js';

export type Gateway = {
  readonly server: FastifyInstance;
  /** At which mail is taken in; null where it is not. */
  readonly smtpPort: number | null;
  stop(): Promise<void>;
};

/** Routes of one-time links. */
const LINKS = ['/a/:token', '/c/:token', '/f/:token', '/s/:token', '/w/:token'];
/** Files that are the same whichever body a host names: the browser's, and the colour. */
const FILES = ['/*', '/theme.css'];

/** Opens the door from outside; the host then lets it listen. */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const pages = new PageDoor(options.web);
  const server = Fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    trustProxy: options.behindProxy ? isNearestProxy : false,
    forceCloseConnections: true,
    frameworkErrors: unreadableAddress(options.publicUrl, pages),
  });
  const identity = new IdentityDoor(options.graph);
  const previews = new Previews();
  await server.register(cookie);
  await server.register(formbody);
  openHealth(server, options.readiness, options.log);
  addHeaders(server, options.publicUrl);
  openFaults(server, pages, options.log);
  if (options.mailSecret !== undefined) openMailRoute(server, options, options.mailSecret);
  await server.register(async (inside) => {
    addVisits(inside, identity, pages);
    openGraphqlRoute(inside, options, identity);
    openAttendanceRoute(inside, options);
    openFileRoutes(inside, options, identity, pages, previews);
    openPages(inside, options, identity, pages);
    const { clientFolder } = options.web;
    if (clientFolder !== null) await openWebRoutes(inside, clientFolder, identity, pages);
  });
  const stopSweeping = sweepUploads(options);
  const mail = options.smtpPort === undefined ? null : await openMailServer(options, options.smtpPort);
  return {
    server,
    smtpPort: mail?.port ?? null,
    stop: async () => {
      await mail?.stop();
      await server.close();
      await stopSweeping();
      await previews.stop();
    },
  };
}

/** What the nearest proxy says of a visitor holds; what was said before it, the visitor may have made up. */
function isNearestProxy(_: string, hop: number): boolean {
  return hop === 0;
}

/** Finds each request's body first; a form that another site sent goes no further, nor does one too many. */
function addVisits(server: FastifyInstance, identity: IdentityDoor, pages: PageDoor): void {
  const visits = new Visits(identity);
  server.decorateRequest('visit');
  server.addHook('onRequest', async (request, reply) => {
    request.visit = await visits.of(request, reply);
    if (request.method === 'POST' && !isFromOurPage(request)) return notFromHere(request, reply, pages);
    const { url: route = '' } = request.routeOptions;
    if (LINKS.includes(route) && !(await mayTry('link', request)))
      return pages.send(request, reply, 'error', { kind: 'too-many' }, 429);
    if (!request.visit.body && !FILES.includes(route)) return noSuchHost(request, reply, pages);
  });
}

function openPages(
  server: FastifyInstance,
  { graph, web, clock, log }: GatewayOptions,
  identity: IdentityDoor,
  pages: PageDoor,
): void {
  const links = new LinkDoor(graph);
  new SignInPages(graph, identity, pages).open(server);
  openPasskeyRoutes(server, graph);
  new DemoPages(graph, pages).open(server);
  new ConfirmPages(links, pages, web.readConfirmForm, clock).open(server);
  new RegisterPages(graph, pages).open(server);
  new CharterPages(graph, pages).open(server);
  new CodePages(graph, pages).open(server);
  new AuditDrawPages(graph, pages).open(server);
  new TransparencyPages(graph, pages).open(server);
  new AgreementPages(links, pages, web.readAgreementForm).open(server);
  new StatementPages(links, pages).open(server);
  new ReportPages(links, pages).open(server);
  new FeedbackPages(graph, pages, web.readFeedbackForm, log).open(server);
  const complaints = new ComplaintDoor(graph);
  new ComplaintPages(complaints, pages, web.complaintWizard).open(server);
  new ComplaintEndPages(complaints, pages, web.complaintWizard).open(server);
  new ComplaintReturnPages(graph, pages).open(server);
  new ComplaintReceiptPages(graph, pages).open(server);
}

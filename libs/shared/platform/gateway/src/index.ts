/** The only door from outside: sessions, limits, trusted documents, the supergraph over its subgraphs, and the pages. */
export { openGateway, type Gateway } from './open-gateway.js';
export type { GatewayOptions } from './gateway-options.js';
export { composeSupergraph } from './supergraph/compose-supergraph.js';
export { openGraph, type OpenGraph } from './graph/open-graph.js';
export type { SubgraphPlace } from './supergraph/data-sources.js';
export type { PageRenderer, WebApp } from './pages/web-app.js';
export { loadWebApp } from './pages/load-web-app.js';

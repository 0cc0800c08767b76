# One image for every process of the platform; which one runs is the command.
FROM node:24-bookworm-slim AS build
WORKDIR /standing
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node node_modules/@graphql-codegen/cli/cjs/bin.js --config codegen.config.ts --errors-only \
  && node tools/build/build.mjs \
  && npm prune --omit=dev

FROM node:24-bookworm-slim
WORKDIR /standing
ENV NODE_ENV=production STANDING_DATA=/data
RUN mkdir /data && chown node:node /data
COPY --from=build /standing/package.json ./
COPY --from=build /standing/node_modules node_modules
COPY --from=build /standing/dist dist
COPY --from=build /standing/apps/gateway/supergraph.graphql apps/gateway/supergraph.graphql
USER node
VOLUME /data
CMD ["node", "dist/apps/gateway/main.js"]

# 督办 Duban: one image; its first argument chooses the role (api, worker or all).
#   docker build -t duban:local .
# glibc on purpose: Temporal's native part has no build for Alpine.

FROM node:24.15.0-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No install script runs: every native part ships inside its package (ADR 0007).
RUN npm ci --ignore-scripts --omit=dev --no-audit --no-fund

# The workflow bundle is made once, here, so that every worker of an image runs, and every history names, the same code.
FROM packages AS bundle
COPY src ./src
COPY worker ./worker
COPY data ./data
RUN node --import tsx worker/bundle.ts

# The console is built here, by packages that only building takes (ADR 0039); what is served are its files alone.
FROM packages AS console
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY src ./src
COPY scripts/build-console.ts ./scripts/
COPY web ./web
RUN node --import tsx scripts/build-console.ts web/dist

FROM node:24.15.0-bookworm-slim
ENV NODE_ENV=production \
    DUBAN_MODE=production \
    TZ=UTC \
    DUBAN_HOST=0.0.0.0 \
    DUBAN_PORT=8360 \
    DUBAN_HEALTH_PORT=8361
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY src ./src
COPY worker ./worker
COPY cli ./cli
COPY data ./data
COPY --from=bundle /app/dist ./dist
COPY --from=console /app/web/dist ./web/dist
# The record of calls is the one thing that it keeps; a volume there begins with this owner.
RUN install -d -m 700 -o 1000 -g 1000 /var/lib/duban/calls
# Files belong to root and the process does not: it can change none of them. It writes only there and to /tmp.
USER 1000:1000
EXPOSE 8360
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.DUBAN_HEALTH_PORT + '/livez').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--import", "tsx", "worker/main.ts", "--role"]
CMD ["all"]

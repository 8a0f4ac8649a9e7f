# syntax=docker/dockerfile:1
# One image for every role; docker-compose.yml says which role a container plays.

FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 CI=true
COPY . .
RUN npx --yes "$(node -p "require('./package.json').packageManager")" install --frozen-lockfile
# Prisma asks for its native schema engine even where it is not used.
RUN PRISMA_SCHEMA_ENGINE_BINARY=/bin/true node_modules/.bin/prisma generate
RUN cd apps/dashboard && node node_modules/next/dist/bin/next build

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 STRAYMAIL_DATA_DIR=/data NODE_COMPILE_CACHE=/data/compile-cache
RUN useradd --system --uid 10001 --home-dir /app straymail && install -d -o straymail -g straymail -m 0700 /data
COPY --from=build --chown=root:root /app /app
USER straymail
VOLUME /data
ENTRYPOINT ["node"]
CMD ["apps/straymail/src/main.ts", "--help"]

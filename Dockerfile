# One image an app, each the command that npm start runs. Build one with: docker build --target talks .
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --include=dev --no-audit --no-fund && NX_DAEMON=false npx nx run-many -t build --parallel=2 --output-style=static

# Dependencies without what only building and testing needs. The embedded PostgreSQL stays out: a server is there.
FROM node:24-bookworm-slim AS runtime
WORKDIR /app
ENV NODE_ENV=production PORT=4000
COPY package.json package-lock.json .npmrc ./
COPY --from=build /app/apps apps
COPY --from=build /app/libs libs
COPY --from=build /app/tools tools
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund && mkdir /data && chown node:node /data
USER node
STOPSIGNAL SIGTERM
EXPOSE 4000

FROM runtime AS init
CMD ["node", "tools/dist/prepare.js", "/data"]

FROM runtime AS institution
ENTRYPOINT ["node", "tools/dist/institution-create.js"]

FROM runtime AS organisation
CMD ["node", "--enable-source-maps", "apps/organisation/dist/main.js"]

FROM runtime AS education
CMD ["node", "--enable-source-maps", "apps/education/dist/main.js"]

FROM runtime AS talks
CMD ["node", "--enable-source-maps", "apps/talks/dist/main.js"]

FROM runtime AS integrity
CMD ["node", "--enable-source-maps", "apps/integrity/dist/main.js"]

FROM runtime AS identity
CMD ["node", "--enable-source-maps", "apps/identity/dist/main.js"]

# Faces people, so it listens on every address of its container; the services listen on the one that their name stands for.
FROM runtime AS gateway
ENV HOST=0.0.0.0
CMD ["node", "--enable-source-maps", "apps/gateway/dist/main.js"]

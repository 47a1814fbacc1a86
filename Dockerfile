# Builds Resa and runs it. How to start it is in docs/operating.md.
FROM node:24-bookworm-slim AS build
WORKDIR /opt/resa
COPY . .
ENV CI=true
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile \
  && npx --yes pnpm@12.21.0 build \
  && rm -rf node_modules */node_modules \
  && npx --yes pnpm@12.21.0 install --frozen-lockfile --prod

FROM node:24-bookworm-slim
WORKDIR /opt/resa
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4040 DATA_DIR=/data
COPY --from=build /opt/resa ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4040
HEALTHCHECK --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:4040/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/dist/main.js"]

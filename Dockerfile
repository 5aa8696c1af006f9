# The command with Node and Git, for CI servers that run images:
#   docker build -t stplan . && docker run --rm -v "$PWD:/plans:ro" stplan check
FROM node:24-slim AS build
WORKDIR /stplan
COPY . .
RUN npm ci --ignore-scripts && npm run build

FROM node:24-slim
# Git is for --changed; a mounted folder belongs to somebody else, which Git has to be told is meant
RUN apt-get update \
  && apt-get install --yes --no-install-recommends git \
  && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory /plans
COPY --from=build /stplan/packages/cli/dist /opt/stplan
RUN ln -s /opt/stplan/stplan.mjs /usr/local/bin/stplan
USER node
WORKDIR /plans
ENTRYPOINT ["stplan"]
CMD ["check"]

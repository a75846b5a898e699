#!/bin/sh
# Brings a build into service without an error for readers: PORTAL_TAG=2026-11-25 deploy/roll.sh
# A tag without an image is built from these sources; one that has its image, such as that of the previous version, is used as it is.
# Static files first, then one copy after the other, and last the build's id, which leaves the cached pages of the other build behind.
set -eu
: "${PORTAL_TAG:?set it to the tag of an image, such as 2026-11-25}"
cd "$(dirname "$0")"
docker image inspect "portal:$PORTAL_TAG" >/dev/null 2>&1 || docker compose build assets
docker compose run --rm --no-deps assets
for copy in portal-a portal-b; do
  docker compose up --detach --no-deps --wait "$copy"
done
id=$(docker compose run --rm --no-deps assets cat .next/BUILD_ID)
printf 'map "" $portal_build { default "%s"; }\n' "$id" > nginx/build.conf
docker compose exec cache nginx -p /var/cache/portal -c /etc/nginx/portal/nginx.conf -s reload

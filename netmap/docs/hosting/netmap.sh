#!/bin/sh
# `netmap` for whoever looks after the server: as the user netmap, with the database of its services.
# It goes to /usr/local/sbin/netmap.
set -eu
set -a
. /etc/netmap/netmap.env
export XDG_DATA_HOME=/var/lib
cd /var/lib/netmap
exec runuser -u netmap -- /opt/netmap/current/bin/netmap "$@"

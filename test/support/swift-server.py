"""OpenStack Swift with its S3 interface, whole in one process: proxy, account, container and object server over a folder.

    python3 swift-server.py <folder>

Prints the port of the S3 interface once it listens, and ends when its standard input does.
"""

import logging
import os
import sys

import eventlet

eventlet.monkey_patch()

import eventlet.wsgi  # noqa: E402
from swift.common import utils  # noqa: E402

FOLDER = os.path.abspath(sys.argv[1])
DEVICES = os.path.join(FOLDER, "devices")

SWIFT_CONF = """
[swift-hash]
swift_hash_path_prefix = prefix
swift_hash_path_suffix = suffix
[storage-policy:0]
name = only
default = yes
"""

STORAGE_CONF = """
[DEFAULT]
swift_dir = {folder}
devices = {devices}
mount_check = false
log_level = CRITICAL
[pipeline:main]
pipeline = {kind}-server
[app:{kind}-server]
use = egg:swift#{kind}
replication_server = true
"""

PROXY_CONF = """
[DEFAULT]
swift_dir = {folder}
log_level = CRITICAL
[pipeline:main]
pipeline = catch_errors gatekeeper listing_formats s3api tempauth bulk slo versioned_writes symlink proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
allow_account_management = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:s3api]
use = egg:swift#s3api
auth_pipeline_check = false
allow_multipart_uploads = false
location = eu-test-1
storage_domain = localhost
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
user_test_guest = guesting
[filter:bulk]
use = egg:swift#bulk
[filter:slo]
use = egg:swift#slo
[filter:symlink]
use = egg:swift#symlink
[filter:versioned_writes]
use = egg:swift#versioned_writes
allow_versioned_writes = true
allow_object_versioning = true
"""


class Cache:
    """What Swift keeps in memcached, kept in this process."""

    def __init__(self):
        self.kept = {}

    def get(self, key, *_, **__):
        return self.kept.get(key)

    def set(self, key, value, *_, **__):
        self.kept[key] = value

    def delete(self, key, *_, **__):
        self.kept.pop(key, None)


def cached(app):
    cache = Cache()

    def answer(environment, start):
        environment["swift.cache"] = cache
        return app(environment, start)

    return answer


def write(name, text):
    path = os.path.join(FOLDER, name)
    with open(path, "w") as file:
        file.write(text)
    return path


def ring(kind, port):
    """Says that everything of a kind is on the one server there is."""
    from swift.common.ring import RingBuilder

    builder = RingBuilder(1, 1, 0)
    builder.add_dev({"region": 1, "zone": 1, "ip": "127.0.0.1", "port": port, "device": "disk", "weight": 1})
    builder.rebalance()
    builder.get_ring().save(os.path.join(FOLDER, kind + ".ring.gz"))


def main():
    os.makedirs(os.path.join(DEVICES, "disk"))
    utils.SWIFT_CONF_FILE = write("swift.conf", SWIFT_CONF)
    utils.HASH_PATH_PREFIX = utils.HASH_PATH_SUFFIX = b""
    utils.validate_hash_conf()

    from swift.common.wsgi import loadapp

    kinds = ("account", "container", "object")
    sockets = {kind: eventlet.listen(("127.0.0.1", 0)) for kind in (*kinds, "proxy")}
    for kind in kinds:
        ring(kind, sockets[kind].getsockname()[1])
    for kind, socket in sockets.items():
        text = PROXY_CONF if kind == "proxy" else STORAGE_CONF
        path = write(kind + ".conf", text.format(folder=FOLDER, devices=DEVICES, kind=kind))
        app = loadapp(path)
        app = cached(app) if kind == "proxy" else app
        eventlet.spawn_n(eventlet.wsgi.server, socket, app, log_output=False, log=logging.getLogger("none"))

    print(sockets["proxy"].getsockname()[1], flush=True)
    eventlet.tpool.execute(sys.stdin.read)


main()

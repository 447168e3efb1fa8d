"""A wire with a delay between two network namespaces.

Two TAP devices without a virtio header (so without segmentation or checksum offload), each moved into a namespace by the caller once this
program says "ready". Every frame read from one is written to the other after half the round trip; with a loss rate, IP packets are dropped by
a seeded generator. In user space because many kernels come without the netem queueing discipline.

Arguments: name of the client's device, name of the server's device, round trip in milliseconds, loss rate, seed.
"""
import fcntl
import os
import random
import select
import struct
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TAP = 0x0002
IFF_NO_PI = 0x1000


def tap(name):
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TAP | IFF_NO_PI))
    return device


def main():
    client, server = tap(sys.argv[1]), tap(sys.argv[2])
    half_trip = float(sys.argv[3]) / 2000
    loss, chance = float(sys.argv[4]), random.Random(int(sys.argv[5]))
    print("ready", flush=True)
    waiting = []
    while True:
        pause = max(0.0, waiting[0][0] - time.monotonic()) if waiting else None
        readable, _, _ = select.select([client, server], [], [], pause)
        now = time.monotonic()
        for device in readable:
            try:
                frame = os.read(device, 65535)
            except OSError:
                continue
            is_ip = frame[12:14] == b"\x08\x00"
            if not (loss > 0 and is_ip and chance.random() < loss):
                waiting.append((now + half_trip, server if device == client else client, frame))
        while waiting and waiting[0][0] <= time.monotonic():
            _, device, frame = waiting.pop(0)
            try:
                os.write(device, frame)
            except OSError:
                pass


main()

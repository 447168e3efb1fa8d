"""Plain TCP and UDP sockets. Arguments: server|client, tcp|udp, and the parameters of the run as JSON."""
import json
import socket
import sys
import threading
import time

ADDRESS = ("10.77.0.1", 5000)


def read_exactly(peer, size):
    got = 0
    while got < size:
        chunk = peer.recv(65536)
        if not chunk:
            return False
        got += len(chunk)
    return True


def serve_tcp(spec):
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(ADDRESS)
    listener.listen()
    while True:
        peer, _ = listener.accept()
        threading.Thread(target=answer_tcp, args=(peer, spec), daemon=True).start()


def answer_tcp(peer, spec):
    while read_exactly(peer, spec["payloadBytes"]):
        if spec["replyBytes"]:
            peer.sendall(b"r" * spec["replyBytes"])
    peer.close()


def serve_udp(spec):
    listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    listener.bind(ADDRESS)
    while True:
        _, peer = listener.recvfrom(65536)
        if spec["replyBytes"]:
            listener.sendto(b"r" * spec["replyBytes"], peer)


def send(spec, over_tcp):
    from marks import Clock, mark
    peer = socket.socket(socket.AF_INET, socket.SOCK_STREAM if over_tcp else socket.SOCK_DGRAM)
    peer.connect(ADDRESS)
    time.sleep(spec["waitAfterConnectMs"] / 1000)
    clock = Clock(spec["spacingMs"])
    for _ in range(spec["messages"]):
        mark("message")
        if over_tcp:
            peer.sendall(b"m" * spec["payloadBytes"])
            if spec["replyBytes"] and spec["spacingMs"]:
                read_exactly(peer, spec["replyBytes"])
        else:
            peer.send(b"m" * spec["payloadBytes"])
        if spec["spacingMs"]:
            clock.tick()
    if not spec["spacingMs"]:
        time.sleep(1)
    mark("close")
    peer.close()


role, transport, spec = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
if role == "client":
    send(spec, transport == "tcp")
elif transport == "tcp":
    serve_tcp(spec)
else:
    serve_udp(spec)

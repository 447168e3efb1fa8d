"""Measure what TCP sends for each message over a path that loses packets.

Two network namespaces, joined by this process: it reads IP packets from a TUN device in each, delays them by half the round trip and
drops them at random. Needs root, /dev/net/tun and iproute2; no network. Prints the `runs` of tcp-runs.json.

    python3 lossy-namespaces.py MESSAGES CONNECTIONS RTT_SECONDS LOSS[,LOSS...]
"""
import collections, ctypes, fcntl, heapq, json, os, random, select, socket, struct, subprocess, sys, time

MESSAGES, CONNECTIONS, RTT = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
LOSSES = [float(share) for share in sys.argv[4].split(',')]
# Bytes of each turn; the client begins. A port of the server stands for one exchange at one loss.
EXCHANGES = {'one way': [44], 'request and reply': [46, 4], 'two rounds': [46, 4, 4, 4], 'request of three segments and reply': [4124, 4]}
SEGMENT = 1448
RUNS = {5001 + index: run for index, run in enumerate((name, loss) for name in EXCHANGES for loss in LOSSES)}
CLIENT, SERVER = '10.77.0.2', '10.77.0.1'
SETTLE, CLOSE = 8, 12
libc = ctypes.CDLL(None, use_errno=True)


def shell(command):
    subprocess.check_call(command, shell=True)


def enter(namespace):
    handle = os.open(f'/run/netns/{namespace}', os.O_RDONLY)
    if libc.setns(handle, 0x40000000) != 0:  # CLONE_NEWNET
        raise OSError(ctypes.get_errno(), 'setns')
    os.close(handle)


def tun(namespace, address, peer):
    enter(namespace)
    handle = os.open('/dev/net/tun', os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(handle, 0x400454CA, struct.pack('16sH', b'path', 0x0001 | 0x1000))  # TUNSETIFF: IFF_TUN, IFF_NO_PI
    shell(f'ip addr add {address} peer {peer} dev path; ip link set path up mtu 1500; sysctl -qw net.ipv4.tcp_congestion_control=reno')
    return handle


def serve():
    """Answer each turn of the client with the next one of the server."""
    enter('loss-server')
    poll, known = select.epoll(), {}
    for port in RUNS:
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((SERVER, port))
        listener.listen(CONNECTIONS)
        poll.register(listener, select.EPOLLIN)
        known[listener.fileno()] = listener
    state = {}
    end = time.time() + SETTLE + MESSAGES + CLOSE + 10
    while time.time() < end:
        for handle, _ in poll.poll(1):
            if handle not in state:
                connection, _ = known[handle].accept()
                connection.setblocking(False)
                poll.register(connection, select.EPOLLIN)
                known[connection.fileno()] = connection
                state[connection.fileno()] = [EXCHANGES[RUNS[known[handle].getsockname()[1]][0]], 0, 0]
                continue
            turns, waiting, turn = state[handle]
            received = known[handle].recv(65536)
            if not received:
                poll.unregister(handle)
                continue
            waiting += len(received)
            while waiting >= turns[turn]:
                waiting -= turns[turn]
                if turn + 1 < len(turns):
                    known[handle].send(b'r' * turns[turn + 1])
                turn = (turn + 2) % (len(turns) + len(turns) % 2)
            state[handle][1:] = [waiting, turn]


def talk():
    """Send a message a second on each connection, and the later turns of the client as the server answers."""
    enter('loss-client')
    time.sleep(1)
    state, poll = {}, select.epoll()
    for port in RUNS:
        for _ in range(CONNECTIONS):
            connection = socket.create_connection((SERVER, port))
            connection.setblocking(False)
            poll.register(connection, select.EPOLLIN)
            state[connection.fileno()] = [connection, EXCHANGES[RUNS[port][0]], 0, 1]
    time.sleep(SETTLE)
    start = time.time()
    due = [(start + index / len(state), handle, 0) for index, handle in enumerate(state)]
    heapq.heapify(due)
    while due or time.time() < start + MESSAGES + CLOSE:
        while due and due[0][0] <= time.time():
            at, handle, sent = heapq.heappop(due)
            state[handle][0].send(b'm' * state[handle][1][0])
            if sent + 1 < MESSAGES:
                heapq.heappush(due, (at + 1, handle, sent + 1))
        for handle, _ in poll.poll(max(0, min(0.2, due[0][0] - time.time() if due else 0.2))):
            connection, turns, waiting, turn = state[handle]
            waiting += len(connection.recv(65536))
            while waiting >= turns[turn]:
                waiting -= turns[turn]
                if turn + 1 < len(turns):
                    connection.send(b's' * turns[turn + 1])
                turn = turn + 2 if turn + 2 < len(turns) else 1
            state[handle][2:] = [waiting, turn]


def carry(client, server):
    """Delay and drop; count what each end sends once the messages have begun."""
    random_source, waiting, order, begun = random.Random(7), [], 0, None
    counts = collections.defaultdict(lambda: [0, 0, 0, 0])
    started = time.time()
    while time.time() < started + SETTLE + MESSAGES + CLOSE + 5:
        while waiting and waiting[0][0] <= time.time():
            _, _, target, packet = heapq.heappop(waiting)
            os.write(target, packet)
        timeout = max(0, min(0.5, waiting[0][0] - time.time() if waiting else 0.5))
        for source in select.select([client, server], [], [], timeout)[0]:
            while True:
                try:
                    packet = os.read(source, 2000)
                except BlockingIOError:
                    break
                if packet[0] >> 4 != 4 or packet[9] != 6:
                    continue
                up = source == client
                port = struct.unpack('!H', packet[22:24] if up else packet[20:22])[0]
                opening = packet[33] & 2 != 0
                if up and begun is None and len(packet) > 20 + (packet[32] >> 4) * 4:
                    begun = time.time()
                if begun is not None and port in RUNS:
                    counts[port][0 if up else 2] += 1
                    counts[port][1 if up else 3] += len(packet)
                if opening or port not in RUNS or random_source.random() >= RUNS[port][1]:
                    order += 1
                    heapq.heappush(waiting, (time.time() + RTT / 2, order, server if up else client, packet))
    return counts


def segments(size):
    return [min(SEGMENT, size - at) for at in range(0, size, SEGMENT)]


def main():
    subprocess.call('ip netns del loss-client 2>/dev/null; ip netns del loss-server 2>/dev/null', shell=True)
    shell('ip netns add loss-client; ip netns add loss-server')
    client, server = tun('loss-client', CLIENT, SERVER), tun('loss-server', SERVER, CLIENT)
    children = []
    for work in (serve, talk):
        child = os.fork()
        if child == 0:
            os.close(client)
            os.close(server)
            work()
            os._exit(0)
        children.append(child)
    counts = carry(client, server)
    for child in children:
        os.waitpid(child, 0)
    shell('ip netns del loss-client; ip netns del loss-server')
    for port, (name, loss) in RUNS.items():
        up_packets, up_bytes, down_packets, down_bytes = counts[port]
        print(json.dumps({
            'exchange': name, 'turns': [segments(size) for size in EXCHANGES[name]], 'loss': loss, 'rttMs': round(RTT * 1000), 'spacingMs': 1000,
            'messages': MESSAGES * CONNECTIONS, 'up': {'packets': up_packets, 'ipBytes': up_bytes}, 'down': {'packets': down_packets, 'ipBytes': down_bytes},
        }))


main()

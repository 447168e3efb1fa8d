"""A small client on libmosquitto: publishes, or subscribes to commands. Argument: the parameters of the run as JSON."""
import ctypes
import json
import subprocess
import sys
import time

from marks import Clock, mark

library = ctypes.CDLL("libmosquitto.so.1")
library.mosquitto_new.restype = ctypes.c_void_p
OPTION_VERSION, OPTION_RECEIVE_MAXIMUM, OPTION_NODELAY = 1, 4, 11
PROPERTY_TOPIC_ALIAS = 35


def text(value):
    return None if value is None else value.encode()


def check(code):
    if code != 0:
        raise SystemExit(f"libmosquitto: error {code}")


def client_of(spec):
    client = ctypes.c_void_p(library.mosquitto_new(text(spec["clientId"]), ctypes.c_bool(spec.get("cleanSession", True)), None))
    five = spec["mqttVersion"] == "5.0"
    check(library.mosquitto_int_option(client, OPTION_VERSION, 5 if five else 4))
    if spec.get("tcpNoDelayClient"):
        check(library.mosquitto_int_option(client, OPTION_NODELAY, 1))
    if spec.get("username") is not None:
        check(library.mosquitto_username_pw_set(client, text(spec["username"]), text(spec.get("password"))))
    if spec.get("will"):
        will = spec["will"]
        body = text(will["payload"])
        check(library.mosquitto_will_set(client, text(will["topic"]), len(body), body, will["qos"], ctypes.c_bool(False)))
    if spec.get("psk"):
        check(library.mosquitto_tls_psk_set(client, text(spec["psk"]), text(spec["pskIdentity"]), text(spec.get("ciphers"))))
        check(library.mosquitto_tls_opts_set(client, 1, text(spec.get("tlsVersion")), text(spec.get("ciphers"))))
    elif spec.get("caFile"):
        check(library.mosquitto_tls_set(client, text(spec["caFile"]), None, text(spec.get("certFile")), text(spec.get("keyFile")), None))
        check(library.mosquitto_tls_opts_set(client, 1, text(spec.get("tlsVersion")), text(spec.get("ciphers"))))
    return client


def publish(client, spec, index):
    properties = ctypes.c_void_p(None)
    topic = text(spec["topic"])
    if spec.get("topicAlias"):
        check(library.mosquitto_property_add_int16(ctypes.byref(properties), PROPERTY_TOPIC_ALIAS, ctypes.c_uint16(1)))
        topic = topic if index == 0 else None
    if spec.get("userProperty"):
        name, value = spec["userProperty"]
        check(library.mosquitto_property_add_string_pair(ctypes.byref(properties), 38, text(name), text(value)))
    body = b"m" * spec["payloadBytes"]
    check(library.mosquitto_publish_v5(client, None, topic, len(body), body, spec["qos"], ctypes.c_bool(spec.get("retain", False)), properties))


def main(spec):
    library.mosquitto_lib_init()
    client = client_of(spec)
    check(library.mosquitto_connect(client, b"iot.example.com", spec["port"], spec.get("keepaliveS", 60)))
    check(library.mosquitto_loop_start(client))
    time.sleep(spec.get("waitAfterConnackMs", 700) / 1000 + spec.get("handshakeMs", 150) / 1000)
    clock = Clock(spec["spacingMs"])
    for index in range(spec["messages"]):
        mark("message")
        publish(client, spec, index)
        if spec["spacingMs"]:
            clock.tick()
    if not spec["spacingMs"]:
        time.sleep(2)
    if spec.get("idleS"):
        mark("idle")
        time.sleep(spec["idleS"])
    mark("close")
    library.mosquitto_disconnect(client)
    time.sleep(0.5)
    library.mosquitto_loop_stop(client, ctypes.c_bool(False))


def commands(spec):
    """A device that subscribes; the commands come from a publisher beside the broker, which the lab gives us as a command."""
    library.mosquitto_lib_init()
    client = client_of(spec)
    check(library.mosquitto_connect(client, b"iot.example.com", spec["port"], spec.get("keepaliveS", 60)))
    check(library.mosquitto_loop_start(client))
    time.sleep(0.6)
    check(library.mosquitto_subscribe(client, None, text(spec["topic"]), spec["qos"]))
    time.sleep(1.5)
    clock = Clock(spec["spacingMs"])
    for _ in range(spec["messages"]):
        mark("message")
        subprocess.run(spec["publisher"], check=True)
        clock.tick()
    mark("close")
    library.mosquitto_disconnect(client)
    time.sleep(0.5)
    library.mosquitto_loop_stop(client, ctypes.c_bool(False))


SPEC = json.loads(sys.argv[1])
if SPEC.get("publisher"):
    commands(SPEC)
else:
    main(SPEC)

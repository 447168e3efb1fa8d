"""A device on paho-mqtt. Argument: the parameters of the run as JSON."""
import json
import ssl
import sys
import time

import paho.mqtt.client as paho

from marks import Clock, mark

spec = json.loads(sys.argv[1])
client = paho.Client(client_id=spec["clientId"], protocol=paho.MQTTv5 if spec["mqttVersion"] == "5.0" else paho.MQTTv311, transport=spec["transport"], **({} if spec["mqttVersion"] == "5.0" else {"clean_session": True}))
if spec["transport"] == "websockets":
    client.ws_set_options(path="/mqtt")
if spec.get("username"):
    client.username_pw_set(spec["username"], spec["password"])
if spec.get("caFile"):
    # The library's own way: both versions, or TLS 1.2 alone.
    client.tls_set(ca_certs=spec["caFile"], **({"tls_version": ssl.PROTOCOL_TLSv1_2} if spec["tlsMax"] == "771" else {}))
client.connect("iot.example.com", spec["port"], spec["keepaliveS"])
client.loop_start()
time.sleep(1.4)
clock = Clock(spec["spacingMs"])
for _ in range(spec["messages"]):
    mark("message")
    client.publish(spec["topic"], b"m" * spec["payloadBytes"], spec["qos"])
    clock.tick()
mark("close")
client.disconnect()
time.sleep(0.5)
client.loop_stop()

"""Notes when a part of a run starts, for the lab to split the capture by."""
import json
import os
import time

FILE = open(os.environ["LAB_MARKS"], "a", encoding="utf8")


def mark(part):
    FILE.write(json.dumps({"part": part, "at": time.time()}) + "\n")
    FILE.flush()


class Clock:
    """Moments at a fixed spacing, free of drift."""

    def __init__(self, spacing_ms):
        self.spacing = spacing_ms / 1000
        self.next = time.monotonic()

    def tick(self):
        self.next += self.spacing
        time.sleep(max(0.0, self.next - time.monotonic()))

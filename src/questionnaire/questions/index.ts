import type { Question } from '../question.ts';
import { broker } from './broker.ts';
import { bursts } from './bursts.ts';
import { cloud } from './cloud.ts';
import { credentials } from './credentials.ts';
import { deviceManagement } from './device-management.ts';
import { direction } from './direction.ts';
import { durability } from './durability.ts';
import { encoding } from './encoding.ts';
import { fileTransfer } from './file-transfer.ts';
import { firewall } from './firewall.ts';
import { flash } from './flash.ts';
import { fleet } from './fleet.ts';
import { guarantee } from './guarantee.ts';
import { interval } from './interval.ts';
import { ipStack } from './ip-stack.ts';
import { latency } from './latency.ts';
import { link } from './link.ts';
import { loss } from './loss.ts';
import { metered } from './metered.ts';
import { multiplexing } from './multiplexing.ts';
import { nat } from './nat.ts';
import { oneToMany } from './one-to-many.ts';
import { ordered } from './ordered.ts';
import { patterns } from './patterns.ts';
import { payload } from './payload.ts';
import { platform } from './platform.ts';
import { power } from './power.ts';
import { pushToDevice } from './push-to-device.ts';
import { ram } from './ram.ts';
import { roundTrip } from './round-trip.ts';
import { security } from './security.ts';
import { sleepy } from './sleepy.ts';
import { standards } from './standards.ts';
import { team } from './team.ts';
import { today } from './today.ts';
import { topology } from './topology.ts';

/** Every question, in the order in which its section asks it. One file and one line each. */
export const questions = [
  ram, flash, platform,
  link, ipStack, nat, firewall, loss, metered, roundTrip,
  topology, broker,
  patterns, direction, payload, encoding, interval, bursts, guarantee, ordered, latency, pushToDevice, oneToMany, fileTransfer,
  security, credentials,
  power, sleepy,
  cloud, team, fleet, standards, deviceManagement, durability, multiplexing, today,
] as const satisfies readonly Question[];

export type QuestionId = (typeof questions)[number]['id'];

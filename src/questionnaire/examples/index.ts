import type { Example } from './example.ts';
import { assetTracker } from './asset-tracker.ts';
import { browserDashboard } from './browser-dashboard.ts';
import { buildingLights } from './building-lights.ts';
import { chargingPoint } from './charging-point.ts';
import { dataCentreServices } from './data-centre-services.ts';
import { fieldGateway } from './field-gateway.ts';
import { nodesWithoutIp } from './nodes-without-ip.ts';
import { phasorMeasurementUnit } from './phasor-measurement-unit.ts';
import { pressLine } from './press-line.ts';
import { robotFleet } from './robot-fleet.ts';
import { setTopBoxFirmware } from './set-top-box-firmware.ts';
import { smartPlug } from './smart-plug.ts';
import { soilSensor } from './soil-sensor.ts';
import { vehicleTerminal } from './vehicle-terminal.ts';
import { videoDoorbell } from './video-doorbell.ts';
import { waterMeter } from './water-meter.ts';

/** Named systems, chosen so that each protocol family is somebody's right answer. In the order in which the page lists them. */
export const examples: readonly Example[] = [
  assetTracker,
  buildingLights,
  browserDashboard,
  chargingPoint,
  dataCentreServices,
  fieldGateway,
  nodesWithoutIp,
  pressLine,
  phasorMeasurementUnit,
  robotFleet,
  setTopBoxFirmware,
  smartPlug,
  soilSensor,
  vehicleTerminal,
  videoDoorbell,
  waterMeter,
];

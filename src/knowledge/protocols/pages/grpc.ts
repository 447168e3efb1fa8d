import { claim, figure, says } from '../../authoring/facts.ts';
import { fromKilobytes } from '../../authoring/kibibytes.ts';
import type { FamilyPage } from '../../schema/family-page.ts';

export const page: FamilyPage = {
  chooseWhen: [
    says('Linux gateways, robots or servers call each other, with contracts and streams.', 'grpc-docs'),
    says('Network equipment is managed by gNMI.', 'gnmi'),
  ],
  avoidWhen: [
    says('One end is a microcontroller: no maintained library exists.', 'esp-idf-grpc', 'nanopb-grpc'),
    says('Proxies on the way speak only HTTP/1.1.', 'grpc-http2'),
    says('A page must stream to the server: gRPC-Web does not.', 'grpc-web'),
  ],
  pros: [
    claim('A-156', 'nuance', 'Calls map to procedures; retries and failover work once they are configured, and authentication is pluggable.', 'grpc-docs'),
    claim('A-153', 'holds', 'Four kinds of call: one answer, a stream from either side, or both.', 'grpc-docs'),
    says('Contracts in one language, code generated for many.', 'grpc-docs'),
  ],
  cons: [
    claim('A-157', 'holds', 'Not on common microcontrollers, and HTTP/2 is heavy; a request for it at Espressif has been open since 2019.', 'esp-idf-grpc', 'nanopb-grpc'),
    claim('A-154', 'wrong', 'It does not run over WebSockets: native gRPC needs HTTP/2, and pages use gRPC-Web through a proxy.', 'grpc-http2', 'grpc-web'),
    claim('A-155', 'holds', 'It needs a Linux-class system.', 'esp-idf-grpc'),
  ],
  resourceNeeds: {
    ramKiB: [
      figure(fromKilobytes(1), 'KiB', 'nanopb for the payload alone, published as "less than"; the HTTP/2 side has no figure', 'stated-by-vendor', 'nanopb'),
      figure('unknown', 'KiB', 'a whole gRPC client', 'assumed', 'judgement'),
    ],
    flashKiB: [
      figure(fromKilobytes(2, 10), 'KiB', 'nanopb for the payload alone; the HTTP/2 side has no figure', 'stated-by-vendor', 'nanopb'),
      figure('unknown', 'KiB', 'a whole gRPC client', 'assumed', 'judgement'),
    ],
  },
  maturityNotes: [says('A CNCF project since 2017 with a protocol description instead of a standard.', 'grpc-http2')],
};

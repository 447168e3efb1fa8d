import type { CoapOption } from '../encodings/coap-option.ts';
import type { Write } from '../exchange.ts';
import { OPTION, type CoapCode } from '../layers/coap.ts';
import { coapWrite, isReliable, requestTag, responseWrites, uintOption, type CoapSettings } from './coap-conversation.ts';

/** Block1: the payload goes up block by block, each answered (RFC 7959 §2.5). */
export function uploadBlocks(settings: CoapSettings, options: readonly CoapOption[], payloadBytes: number, tokenBytes: number, method: CoapCode): Write[] {
  const { own, blockSize } = settings;
  const blocks = Math.ceil(payloadBytes / blockSize);
  const writes: Write[] = [];
  for (let number = 0; number < blocks; number += 1) {
    const more = number < blocks - 1;
    const token = number === 0 ? tokenBytes : (own.blockTokenBytes ?? tokenBytes);
    const block = blockOption(OPTION.block1, 'Block1', number, more, blockSize);
    const request = [...options, block];
    if ((number === 0 || own.sizeInEveryBlock === true) && (own.sizeOptions ?? true)) request.push(uintOption(OPTION.size1, 'Size1', payloadBytes, 'RFC 7959 §4'));
    if (own.requestTagBytes !== undefined && own.requestTagBytes !== null) request.push(requestTag(own));
    writes.push(coapWrite(settings, settings.requester, label(settings, `${method} block ${String(number)}`), number === 0 ? 'later' : 'reply', {
      type: settings.type, code: method, tokenBytes: token, options: request, payloadBytes: more ? blockSize : payloadBytes - number * blockSize,
    }));
    const echo = more || (own.finalBlock1Echo ?? true) ? [block] : [];
    writes.push(...responseWrites(settings, { code: more ? '2.31' : '2.04', tokenBytes: token, options: echo, payloadBytes: 0 }));
  }
  return writes;
}

/** Block2: the response comes block by block, each asked for (RFC 7959 §2.4). */
export function downloadBlocks(settings: CoapSettings, options: readonly CoapOption[], responseBytes: number, tokenBytes: number, method: CoapCode): Write[] {
  const { own, blockSize } = settings;
  const blocks = Math.ceil(responseBytes / blockSize);
  const writes: Write[] = [];
  for (let number = 0; number < blocks; number += 1) {
    const more = number < blocks - 1;
    const token = number === 0 ? tokenBytes : (own.blockTokenBytes ?? tokenBytes);
    const asked = number === 0 && own.blockAsked !== true ? [] : [blockOption(OPTION.block2, 'Block2', number, false, blockSize)];
    writes.push(coapWrite(settings, settings.requester, label(settings, `${method} block ${String(number)}`), number === 0 ? 'later' : 'reply', {
      type: settings.type, code: method, tokenBytes: token, options: [...options, ...asked, ...(own.requestTagAlways === true ? [requestTag(own)] : [])], payloadBytes: 0,
    }));
    const answer = [blockOption(OPTION.block2, 'Block2', number, more, blockSize)];
    if ((own.etagBytes ?? 0) > 0) answer.push({ number: OPTION.etag, name: 'ETag', valueBytes: own.etagBytes ?? 0 });
    if (own.contentFormat !== undefined && own.contentFormat !== null) answer.push(uintOption(OPTION.contentFormat, 'Content-Format', own.contentFormat));
    if ((number === 0 || own.sizeInEveryBlock === true) && (own.sizeOptions ?? true)) answer.push(uintOption(OPTION.size2, 'Size2', responseBytes, 'RFC 7959 §4'));
    writes.push(...responseWrites(settings, {
      code: '2.05', tokenBytes: token, options: answer, payloadBytes: more ? blockSize : responseBytes - number * blockSize,
    }));
  }
  return writes;
}

/** NUM, M and SZX in 0 to 3 bytes (RFC 7959 §2.2); block size 2^(SZX + 4). */
export function blockOption(number: number, name: string, block: number, more: boolean, blockSize: number): CoapOption {
  const szx = Math.round(Math.log2(blockSize)) - 4;
  return uintOption(number, name, (block << 4) | (more ? 8 : 0) | szx, 'RFC 7959 §2.2');
}

function label(settings: CoapSettings, text: string): string {
  return isReliable(settings.context) ? text : `${settings.type} ${text}`;
}

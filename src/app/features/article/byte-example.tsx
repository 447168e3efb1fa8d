import { formatBytesExact, formatInteger } from '../../../report/index.ts';
import { articleExample, sizeOf, type Field } from '../../../wire/index.ts';
import { DataTable } from '../../ui/data-table.tsx';
import styles from './article.module.css';

/** The printed exchange as the byte model counts it, and what the article's figures count besides. */
export function ByteExample() {
  const { request, response } = articleExample();
  const data = response.filter((field) => field.layer === 'payload');
  const total = sizeOf(request) + sizeOf(response);
  const overhead = total - sizeOf(data);
  return (
    <div className={styles.example}>
      <dl className={styles.sums}>
        <div><dt>Request</dt><dd>{formatBytesExact(sizeOf(request))}</dd></div>
        <div><dt>Response</dt><dd>{formatBytesExact(sizeOf(response))}</dd></div>
        <div><dt>Of which data</dt><dd>{formatBytesExact(sizeOf(data))}</dd></div>
        <div><dt>Overhead</dt><dd>{formatBytesExact(overhead)}, {formatInteger((overhead / sizeOf(data)) * 100)} %</dd></div>
      </dl>
      <p>
        This counts HTTP alone: request line, headers, line ends and body. “More than 900” and “50,000 %” are reached once TCP, IP and TLS are added, which
        the article does not say; a TLS record costs 22 to 29 bytes whatever its size, not a share of 30 %. Most of these headers are the choice of that
        server. HTTP/2 and HTTP/3 send repeated headers as an index of a byte or two.
      </p>
      <div className={styles.tables}>
        <Lines caption={`Request, ${formatBytesExact(sizeOf(request))}`} fields={request} />
        <Lines caption={`Response, ${formatBytesExact(sizeOf(response))}`} fields={response} />
      </div>
    </div>
  );
}

function Lines({ caption, fields }: { readonly caption: string; readonly fields: readonly Field[] }) {
  return (
    <DataTable
      caption={caption}
      columns={[{ id: 'field', name: 'Line' }, { id: 'bytes', name: 'Bytes', number: true }, { id: 'clause', name: 'Defined in' }]}
      rows={fields.map((field, index) => ({ id: String(index), cells: [field.name, formatInteger(field.bytes), field.clause ?? ''] }))}
    />
  );
}

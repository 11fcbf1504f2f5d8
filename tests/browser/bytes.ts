/** What does an answer cost, in bytes over the wire? */
import { get } from 'node:http';

/** Bytes of the answer's body as they travel, to who takes brotli only. */
export function brotliBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

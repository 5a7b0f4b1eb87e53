import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A key pair made for one run, and the hash by which Chromium is told to trust it. */
export interface Certificate {
  key: string;
  cert: string;
  spkiHash: string;
}

/** Makes a certificate for `host` that only a browser told its hash will accept. */
export async function makeCertificate(host: string): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    curve: 'P-256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  const spki = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    key: made.private,
    cert: made.cert,
    spkiHash: createHash('sha256').update(spki).digest('base64'),
  };
}

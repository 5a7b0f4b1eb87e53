import { createSecureServer } from 'node:http2';
import type { Http2SecureServer, Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import type { Certificate } from './certificate.ts';

type Handler = (request: Http2ServerRequest, response: Http2ServerResponse) => Promise<void>;

/**
 * Listens on a free loopback port. HTTP/2, because every open tab holds one connection for
 * pushes and HTTP/1.1 would let only six tabs live.
 */
export async function startListening(
  { key, cert }: Certificate,
  handler: Handler,
): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    handler(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500);
      response.end();
    });
  });
  const closeSockets = rememberSockets(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        closeSockets();
      }),
  };
}

function rememberSockets(server: Http2SecureServer): () => void {
  const sockets = new Set<Socket>();
  server.on('secureConnection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  return () => sockets.forEach((socket) => socket.destroy());
}

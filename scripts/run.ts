import { spawn } from 'node:child_process';

export interface Ran {
  code: number;
  output: string;
  seconds: number;
}

/** Runs a command with Node 24's own folder first, showing its output only when it fails or is asked. */
export function run(
  command: string,
  args: string[],
  options: { show?: boolean } = {},
): Promise<Ran> {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: process.env });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (options.show) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ code: 127, output: String(error), seconds: 0 }));
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output, seconds: (performance.now() - began) / 1000 });
    });
  });
}

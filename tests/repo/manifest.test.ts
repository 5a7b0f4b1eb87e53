import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const built = (folder: string) =>
  JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8')) as Record<string, unknown>;
const release = built('chrome-mv3');

/** The first cell of each row of the table in docs/permissions.md. */
function documented(): string[] {
  const rows = readFileSync('docs/permissions.md', 'utf8').matchAll(/^\| `([^`]+)`/gm);
  return [...rows].map((row) => row[1] ?? '');
}

describe('the built manifest', () => {
  test('asks for what docs/permissions.md explains, and nothing else', () => {
    const permissions = release['permissions'] as string[];
    const hosts = release['host_permissions'] as string[];
    expect([...permissions, ...hosts].toSorted()).toEqual(documented().toSorted());
    expect(release).not.toHaveProperty('optional_permissions');
    expect(release).not.toHaveProperty('optional_host_permissions');
    expect(release).not.toHaveProperty('oauth2');
  });

  test('runs in Gmail only, and exposes nothing to pages', () => {
    const scripts = release['content_scripts'] as { matches: string[] }[];
    expect(scripts.flatMap((script) => script.matches)).toEqual(['https://mail.google.com/*']);
    expect(release).not.toHaveProperty('web_accessible_resources');
  });

  test('lets no site and no other extension connect', () => {
    expect(release['externally_connectable']).toEqual({ ids: [] });
  });

  test('is the same for the sample Gmail', () => {
    expect(built('chrome-mv3-sample')).toEqual(release);
  });
});

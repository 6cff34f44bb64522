import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const page = readFileSync('docs/dependencies.md', 'utf8');
const packages = { ...dependencies, ...devDependencies };

describe('a package that the kit uses', () => {
  it.each(Object.keys(packages))('%s has its reason on the page of dependencies', (name) => {
    expect(page).toContain(`\`${name}\``);
  });

  it('is of one exact version, so that everyone builds with the same', () => {
    expect(Object.entries(packages).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('is locked without an address, so that it comes from wherever its user gets packages', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalog, parseCatalog } from '../../../src/gather/catalog.ts';

const age = {
  name: 'age',
  owner: 'ana',
  source: 'crm.customers',
  description: null,
  status: 'active',
  allowed: false,
  latencyMilliseconds: 3,
  usd: 0.001,
  memoryBytes: 10 * 1024 * 1024,
  dependencies: ['crm', 'billing'],
};

describe('the feature catalog', () => {
  it.each([
    [
      'list.yml',
      'features:\n  - name: age\n    owner: ana\n    source: crm.customers\n    latency: 3ms\n    usd: 0.001\n    memory: 10MB\n    dependencies: [crm, billing]\n',
      2,
    ],
    [
      'mapping.yml',
      'features:\n  age:\n    owner: ana\n    source: crm.customers\n    latency: 0.003s\n    usd: 1e-3\n    memory: 10485760\n    dependencies: [crm, billing]\n',
      2,
    ],
    [
      'list.json',
      '[{"name": "age", "owner": "ana", "source": "crm.customers", "latency": 3, "usd": "0.001", "memory": "10 MB", "dependencies": ["crm", "billing"]}]',
      1,
    ],
    [
      'table.csv',
      'Name,owner,source,latency,usd,memory,dependencies,status\nage,ana,crm.customers,3,0.001,10MB,crm;billing,\n',
      2,
    ],
  ])('is read from %s', async (file, text, line) => {
    expect(await parseCatalog(file, text)).toEqual({ file, features: [{ ...age, line }] });
  });

  it('keeps status, permission and what is not given', async () => {
    const { features } = await parseCatalog(
      'c.yml',
      'sex: { allowed: true, status: deprecated, description: by law }\n',
    );
    expect(features[0]).toMatchObject({
      allowed: true,
      status: 'deprecated',
      description: 'by law',
      owner: null,
      latencyMilliseconds: null,
      dependencies: [],
    });
  });

  it.each([
    ['c.yml', 'features:\n  - name: a\n    ownr: x\n', 'c.yml:3: has the unknown key "ownr"; expected name, owner'],
    ['c.yml', 'a: {}\nb:\n  status: gone\n', 'c.yml:3: expected active, deprecated, denied in `status`, found "gone"'],
    ['c.yml', 'a:\n  latency: fast\n', 'c.yml:2: expected a number of at least 0 in `latency`'],
    ['c.yml', 'a:\n  usd: -1\n', 'c.yml:2: expected a number'],
    ['c.yml', 'a:\n  usd: .nan\n', 'c.yml:2: expected a number'],
    ['c.yml', 'a:\n  owner: [x]\n', 'c.yml:2: expected text in `owner`, found a list'],
    ['c.yml', 'a: {}\na: {}\n', 'c.yml:2: has the feature "a" twice, first in line 1'],
    ['c.yml', 'features: []\n', 'c.yml: has no feature'],
    ['c.yml', '', 'c.yml: expected a list or mapping'],
    ['c.yml', 'a: [\n', 'is not YAML'],
    ['c.json', '{"features": [{"owner": "x"}]}', 'c.json:1: lacks the name'],
    ['c.csv', 'name,owner\na\n', 'c.csv:2: cannot be read as a table'],
    ['c.csv', 'name,team\na,b\n', 'c.csv:2: has the unknown key "team"'],
  ])('refuses %s %j', async (file, text, message) => {
    await expect(parseCatalog(file, text)).rejects.toThrow(message);
  });

  it('is a file of the repository', async () => {
    const root = mkdtempSync(join(tmpdir(), 'catalog-'));
    writeFileSync(join(root, 'catalog.yml'), 'age: { owner: ana, source: crm }\n');
    expect((await loadCatalog(root, 'catalog.yml')).features[0]?.owner).toBe('ana');
    await expect(loadCatalog(root, 'nothing.yml')).rejects.toThrow('no such file');
  });
});

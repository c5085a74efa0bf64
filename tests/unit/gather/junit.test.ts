import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { selectCases } from '../../../src/checks/case-selection.ts';
import type { JunitReport, Origin } from '../../../src/facts.ts';
import { gatherJunit, parseJunit } from '../../../src/gather/junit.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';

const fixtures = resolve('tests/fixtures/junit');
const origin =
  (answer: Origin | 'stale' = 'trained') =>
  () =>
    Promise.resolve(answer);

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'junit-'));
});
afterEach(() => rm(root, { recursive: true }));

async function report(folder: string, ...patterns: string[]): Promise<JunitReport> {
  const fact = await gatherJunit(folder, patterns, origin());
  if (fact.state !== 'gathered') throw new Error(JSON.stringify(fact));
  return fact.value;
}

describe('reports of real tools', () => {
  it("reads pytest's xunit1 with file, and lines that it counts from 0", async () => {
    const { cases, files } = await report(fixtures, 'pytest-xunit1.xml');
    expect(files).toEqual([{ path: 'pytest-xunit1.xml', origin: 'trained' }]);
    expect(cases.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['test_slices', 'passed'],
      ['test_schema', 'passed'],
      ['test_skipped', 'skipped'],
      ['test_known', 'skipped'],
      ['test_broken', 'error'],
      ['test_text[a|b]', 'passed'],
      ['test_text[<img src=x>]', 'failed'],
      ['test_text[\\U0001f427]', 'failed'],
      ['test_text[line\\nbreak]', 'failed'],
    ]);
    expect(cases[0]).toMatchObject({
      classname: 'tests.test_model',
      file: 'tests/test_model.py',
      // The file starts with an empty line and an import; the test is on its fourth line.
      line: 4,
      answers: ['model/slices'],
      message: '',
    });
    expect(cases[1]?.answers).toEqual(['data/schema', 'data/policy']);
    expect(cases[2]?.message).toBe('no data <here>');
    expect(cases[4]?.message).toBe('failed on setup with "RuntimeError: boom <b>&amp;</b>"');
    expect(cases[6]?.message.split('\n')[0]).toBe('AssertionError: `<img src=x>` @nobody #1 #x1B[31m');
    expect(cases[7]?.message).toContain('🐧');
  });

  it("reads pytest's default, xunit2, which has no files", async () => {
    const { cases } = await report(fixtures, 'pytest-xunit2.xml');
    expect(cases).toHaveLength(9);
    expect(cases[0]).toMatchObject({ file: '', line: null, answers: ['model/slices'] });
  });

  it("reads vitest's", async () => {
    const { cases } = await report(fixtures, 'vitest.xml');
    expect(cases.map(({ classname, name, outcome }) => [classname, name, outcome])).toEqual([
      ['penguins.test.js', 'penguins > has <all> species', 'passed'],
      ['penguins.test.js', 'penguins > is skipped', 'skipped'],
      ['penguins.test.js', 'penguins > fails', 'failed'],
    ]);
    expect(cases[0]?.seconds).toBeGreaterThan(0);
  });

  it('merges several, each with its origin', async () => {
    const { cases, files } = await report(fixtures, '*.xml');
    expect(files.map(({ path }) => path)).toEqual(['pytest-xunit1.xml', 'pytest-xunit2.xml', 'vitest.xml']);
    expect(cases).toHaveLength(21);
  });
});

describe('parseJunit', () => {
  it('goes down nested suites and hands their file and answers to the cases', () => {
    const cases = parseJunit(
      'j.xml',
      `<?xml version="1.0"?><testsuites><testsuite name="a" file="a.py">
        <properties><property name="ml_test_score" value="data/schema"/><property name="other" value="x"/></properties>
        <testsuite name="b"><testcase name="one" line="7"><properties>
          <property name="ml_test_score">model/slices data/schema</property></properties></testcase></testsuite>
        <testcase name="two" time="1,234.5"/></testsuite><testcase name="three" time="-1"/></testsuites>`,
    );
    expect(cases.map(({ name }) => name)).toEqual(['three', 'two', 'one']);
    expect(cases).toEqual([
      expect.objectContaining({ file: '', line: null, seconds: 0, answers: [] }),
      expect.objectContaining({ file: 'a.py', seconds: 1234.5, answers: ['data/schema'] }),
      expect.objectContaining({ file: 'a.py', line: 7, answers: ['data/schema', 'model/slices'] }),
    ]);
  });

  it('counts an error or failure over everything else, and takes the message from text or CDATA', () => {
    const cases = parseJunit(
      'j.xml',
      `<testsuite><testcase name="a"><skipped/><failure>x &lt; &#121;&#x7a;</failure></testcase>
       <testcase name="b"><failure/><error><![CDATA[<b> &lt;]]></error></testcase>
       <testcase name="c" status="notrun"/><testcase name="d" status="run"/><testcase/></testsuite>`,
    );
    expect(cases.map(({ name, outcome, message }) => [name, outcome, message])).toEqual([
      ['a', 'failed', 'x < yz'],
      ['b', 'error', '<b> &lt;'],
      ['c', 'skipped', ''],
      ['d', 'passed', ''],
      ['', 'passed', ''],
    ]);
  });

  it('bounds what it keeps', () => {
    const [found] = parseJunit(
      'j.xml',
      `<testsuite><testcase name="${'n'.repeat(9999)}"><failure message="${'m'.repeat(9999)}"/><properties>
       ${'<property name="ml_test_score" value="x"/>'.repeat(3)}<property name="ml_test_score" value="${'y '.repeat(99)}${'z'.repeat(999)}"/>
       </properties></testcase></testsuite>`,
    );
    expect(found?.name).toHaveLength(1000);
    expect(found?.message).toHaveLength(2000);
    expect(found?.answers).toEqual(['x', 'y']);
  });

  it('expands no entities of the document, and no external ones', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>
      <testsuite><testcase name="&b;&c;&amp;"/></testsuite>`;
    let found: unknown;
    try {
      found = parseJunit('j.xml', text)[0]?.name;
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigurationError);
      return;
    }
    expect(found).toBe('&b;&c;&');
  });

  it.each([
    ['<testsuites>\n<testsuite>\n<testcase name="a"/>\n', 'j.xml:3: is not XML: it ends before it is complete'],
    ['<testsuites>\n<testsuite><testcase na', 'is not XML: it ends before it is complete'],
    ['<testsuites>\n<testcase name="a', 'j.xml:2: is not XML: it ends before it is complete'],
    ['<testsuites>\n</testsuite>', "j.xml:2: is not XML: Expected closing tag 'testsuites'"],
    ['', 'j.xml: is empty'],
    ['no xml', "j.xml:1: is not XML: char 'n' is not expected"],
    ['{"tests": 1}', 'j.xml:1: is not XML'],
    ['<coverage version="1"/>', 'j.xml: is no JUnit report: it starts with the element <coverage>'],
    ['<testsuite __proto__="1"/>', 'j.xml: cannot be read as XML'],
    ['<testsuite>'.repeat(500) + '</testsuite>'.repeat(500), 'j.xml: cannot be read as XML: Maximum nested tags'],
  ])('refuses, case %#', (text, message) => {
    expect(() => parseJunit('j.xml', text)).toThrow(message);
  });
});

describe('gatherJunit', () => {
  const passed = '<testsuite><testcase name="a"/></testsuite>';

  it('is absent without configuration and where a glob matches nothing', async () => {
    expect(await gatherJunit(root, [], origin())).toMatchObject({ state: 'absent' });
    expect(await gatherJunit(root, ['reports/*.xml'], origin())).toEqual({
      state: 'absent',
      reason: 'no file matches `junit: reports/*.xml`',
    });
  });

  it('gathers a report without cases as such', async () => {
    await writeFile(join(root, 'j.xml'), '<testsuites/>');
    expect((await report(root, 'j.xml')).cases).toEqual([]);
  });

  it.each([
    ['stale', 'j.xml: was not written by this run'],
    ['committed', 'j.xml: is tracked and unmodified in git: no evidence that the tests ran'],
  ] as const)('takes a %s report for no evidence', async (answer, message) => {
    await writeFile(join(root, 'j.xml'), passed);
    const fact = await gatherJunit(root, ['j.xml'], origin(answer));
    expect(fact).toMatchObject({ state: 'failed', error: expect.stringContaining(message) });
  });

  it('fails for a path that is not there, a folder, a link, a large file', async () => {
    await mkdir(join(root, 'folder.xml'));
    await symlink('/etc/hostname', join(root, 'link.xml'));
    await writeFile(join(root, 'large.xml'), ' '.repeat(17 * 1024 * 1024));
    for (const [path, message] of [
      ['missing.xml', 'missing.xml: no such file'],
      ['folder.xml', 'folder.xml: is a directory'],
      ['link.xml', 'link.xml: is a symbolic link'],
      ['large.xml', 'large.xml: has 17.0 MB'],
      ['../x.xml', 'leads out of the repository'],
    ] as const)
      expect(await gatherJunit(root, [path], origin())).toMatchObject({
        state: 'failed',
        error: expect.stringContaining(message),
      });
  });

  it('reads a large report quickly', async () => {
    const one =
      '<testcase classname="tests.test_a" name="test_a[&lt;&#10;1&gt;]" time="0.001"><failure message="x&amp;y">z</failure></testcase>';
    await writeFile(join(root, 'j.xml'), `<testsuite>${one.repeat(50_000)}</testsuite>`);
    const started = performance.now();
    const { cases } = await report(root, 'j.xml');
    expect(cases).toHaveLength(50_000);
    expect(cases.at(-1)).toMatchObject({ name: 'test_a[<\n1>]', message: 'x&y' });
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe('selectCases', () => {
  const count = async (file: string, ...globs: string[]) =>
    selectCases((await report(fixtures, file)).cases, globs.length === 0 ? undefined : globs).length;

  it.each([
    [[], 9],
    [['tests/*.py'], 9],
    [['tests/test_model.py'], 9],
    [['*.py'], 0],
    [['**/test_model.py'], 9],
    [['test_text*'], 4],
    [['test_text[a|b]'], 1],
    [['tests.test_model.TestData'], 1],
    [['tests.test_model.*'], 1],
    [['tests/test_model.py::test_s*'], 3],
    [['tests.test_model.TestData::*'], 1],
    [['other/*::test_s*'], 0],
    [['test_slices', 'test_schema'], 2],
    [['nothing'], 0],
  ])('%j selects %i of both families of pytest', async (globs, expected) => {
    expect(await count('pytest-xunit1.xml', ...globs)).toBe(expected);
    expect(await count('pytest-xunit2.xml', ...globs)).toBe(expected);
  });

  it("selects by vitest's file, which stands in the class name", async () => {
    expect(await count('vitest.xml', 'penguins.test.js')).toBe(3);
    expect(await count('vitest.xml', '*.test.js::penguins > *fails')).toBe(1);
  });
});

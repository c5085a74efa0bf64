import { expect, test } from 'vitest';
import { onceFor, openOnce } from '../../../src/support/once.ts';

test('a question is asked once, however many want to know; trouble is asked about again', async () => {
  const once = openOnce();
  const asked: string[] = [];
  const ask = (answer: string) => () => {
    asked.push(answer);
    return answer === '' ? Promise.reject(new Error('no answer')) : Promise.resolve(answer);
  };
  expect(await Promise.all([once('a', ask('1')), once('a', ask('2')), once('b', ask('3'))])).toEqual(['1', '1', '3']);
  await expect(once('c', ask(''))).rejects.toThrow('no answer');
  expect(await once('c', ask('4'))).toBe('4');
  expect(asked).toEqual(['1', '3', '', '4']);
});

test('each owner has questions of its own', async () => {
  const [one, other] = [{}, {}];
  const answer = (owner: object, value: number) => onceFor(owner)('tip', async () => value);
  expect([await answer(one, 1), await answer(other, 2), await answer(one, 3)]).toEqual([1, 2, 1]);
});

import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const facts = (seconds: number) => ({
  rollback: gathered({
    stage: 'production',
    from: '1.4.0',
    to: '1.3.0',
    fetched: { digest: '5d'.repeat(32), bytes: 48_000_000, seconds: seconds - 4 },
    served: {
      command: 'uvicorn serve:app --host $HOST --port $PORT',
      readySeconds: 3,
      row: 1,
      answer: 'Adelie',
    },
    seconds,
  }),
});

export const rollback: Sample = { pass: facts(14), fail: facts(260) };

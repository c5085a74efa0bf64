import type { Job } from './job.ts';

export const rollback: Job = async () => {
  throw new Error('not built yet');
};

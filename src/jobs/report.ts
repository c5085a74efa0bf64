import type { Job } from './job.ts';

export const report: Job = async () => {
  throw new Error('not built yet');
};

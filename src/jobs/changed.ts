import type { Job } from './job.ts';

export const changed: Job = async () => {
  throw new Error('not built yet');
};

import type { Job } from './job.ts';

export const promote: Job = async () => {
  throw new Error('not built yet');
};

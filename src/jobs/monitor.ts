import type { Job } from './job.ts';

export const monitor: Job = async () => {
  throw new Error('not built yet');
};

import type { Job } from './job.ts';

export const models: Job = async () => {
  throw new Error('not built yet');
};

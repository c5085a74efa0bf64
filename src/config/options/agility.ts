import * as z from 'zod';

/** Options of `data/agility` that gathering reads as well. */
export const agilityOptions = {
  last: z
    .number()
    .int()
    .min(1)
    .max(50)
    .default(5)
    .describe('How many of the latest changes that added a feature are looked at.'),
} as const;

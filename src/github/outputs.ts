import { setOutput } from '@actions/core';

/** The outputs of the step, named as in action.yml. Absent values are written as empty: an output of an earlier step must not show through. */
export function writeOutputs(outputs: Readonly<Record<string, string | number | null>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? '');
}

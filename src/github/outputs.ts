/** The outputs of the step, named as in action.yml. Absent values are written as empty: an output of an earlier step must not show through. */
export async function writeOutputs(outputs: Readonly<Record<string, string | number | null>>): Promise<void> {
  // Loaded here: with its HTTP client it is larger than all that a run loads to start.
  const { setOutput } = await import('@actions/core');
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? '');
}

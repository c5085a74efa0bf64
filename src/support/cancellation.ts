/**
 * Aborted by the first SIGINT, SIGTERM or SIGHUP, so that what runs is ended in order. A second one does not wait: the process exits, and what is registered for
 * that moment kills the processes of the training and removes temporary folders.
 */
export function cancelledBySignals(exitStatus: number): AbortSignal {
  const cancellation = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => {
      if (cancellation.signal.aborted) process.exit(exitStatus);
      cancellation.abort();
    });
  return cancellation.signal;
}

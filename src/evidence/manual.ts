import type { ManualAttestation } from '../config/schema.ts';
import { type AttestedResults, type Fact, whyMissing } from '../facts.ts';
import type { Finding } from '../result.ts';

/** An attestation passes from its date until its expiry (the whole day, UTC), as long as the results it names are there. */
export function judgeAttestation(
  attestation: ManualAttestation,
  results: Fact<AttestedResults> | undefined,
  now: string,
): Finding {
  const today = now.slice(0, 10);
  const { owner, date, expires } = attestation;
  const evidence = [{ kind: 'attestation', owner, date, expires, results: attestation.results } as const];
  const fail = (summary: string, remedy: string): Finding => ({
    outcome: 'fail',
    summary,
    measurements: [],
    evidence,
    remedy,
  });
  const again = 'do the test again, write down its results, and renew `date` and `expires`';

  if (expires <= date) return fail(`expires on ${expires}, not after its date ${date}`, 'set `expires` after `date`');
  if (date > today) return fail(`dated ${date}, which is in the future`, 'set `date` to the day the test was done');
  if (expires < today) return fail(`attested by ${owner} on ${date}, expired on ${expires}`, again);
  if (results === undefined || results.state !== 'gathered')
    return {
      outcome: 'inconclusive',
      summary: `the results of ${date} could not be looked at: ${results === undefined ? 'not gathered' : whyMissing(results)}`,
      measurements: [],
      evidence,
    };
  if (!results.value.present)
    return fail(
      `the results of ${date} are not there: ${attestation.results}: ${results.value.detail}`,
      'commit the documented results, or mend the path',
    );
  return {
    outcome: 'pass',
    summary: `attested by ${owner} on ${date} until ${expires}: ${attestation.results}`,
    measurements: [],
    evidence,
  };
}

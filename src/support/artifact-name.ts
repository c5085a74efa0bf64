/** What NTFS forbids in a name; the artifact service refuses it. */
const refused = /["<>|*?:\r\n\\/]/g;

/** The artifact of the job that judges the facts of others. No model's artifact has this name, whatever the model's. */
export const judgedArtifactName = (attempt: number): string => `ml-test-score.report-${attempt}`;

/** The artifact of a run with its report: `ml-test-score-<model>-<attempt>`. */
export const artifactName = (model: string, attempt: number): string =>
  `ml-test-score-${model.replace(refused, '-')}-${attempt}`;

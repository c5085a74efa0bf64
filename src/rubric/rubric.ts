import { data } from './data.ts';
import { infra } from './infra.ts';
import { model } from './model.ts';
import { monitor } from './monitor.ts';
import { type Section, sectionOf, sections, type TestId } from './sections.ts';

/** What is written by hand for one test; the rest follows from its id and place. */
export interface RubricEntry {
  readonly id: TestId;
  /** A statement that is true when the point is earned. */
  readonly title: string;
  /** The question that the test asks. */
  readonly asks: string;
  /** What goes wrong in production without it. */
  readonly why: string;
  /** What the built-in check of this test looks at. */
  readonly measured: string;
  /** How to earn the point in a repository, with the keys of the configuration. */
  readonly remedy: string;
  /** How much work the point usually is: 1 = an hour, 2 = a day, 3 = a week. */
  readonly effort: 1 | 2 | 3;
}

export interface RubricTest extends RubricEntry {
  readonly section: Section;
  /** 1 to 7, the number in the paper's section. */
  readonly number: number;
  /** The paper's name of the test: `Data 1`. */
  readonly paper: string;
  readonly source: string;
}

/** The paper that the rubric is from. */
export const paper = {
  authors: 'E. Breck, S. Cai, E. Nielsen, M. Salib, D. Sculley',
  title: 'The ML Test Score: A Rubric for ML Production Readiness and Technical Debt Reduction',
  venue: 'IEEE International Conference on Big Data, 2017, pp. 1123–1132',
  doi: '10.1109/BigData.2017.8258038',
} as const;

const paperSections: Readonly<Record<Section, string>> = {
  data: 'Data',
  model: 'Model',
  infra: 'Infra',
  monitor: 'Monitor',
};

const entries: Readonly<Record<Section, readonly RubricEntry[]>> = { data, model, infra, monitor };

/** The 28 tests in the paper's order. */
export const rubric: readonly RubricTest[] = sections.flatMap((section) =>
  entries[section].map((entry, index) => {
    const name = `${paperSections[section]} ${index + 1}`;
    return {
      ...entry,
      section,
      number: index + 1,
      paper: name,
      source: `Breck et al., The ML Test Score (IEEE Big Data 2017), ${name}, https://doi.org/${paper.doi}`,
    };
  }),
);

const byId = new Map(rubric.map((test) => [test.id, test]));

export function rubricTest(id: TestId): RubricTest {
  const test = byId.get(id);
  if (test === undefined) throw new Error(`the rubric has no entry for ${id} in section ${sectionOf(id)}`);
  return test;
}

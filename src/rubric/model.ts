import type { RubricEntry } from './rubric.ts';

export const model: readonly RubricEntry[] = [
  {
    id: 'model/review',
    title: 'Every model specification is reviewed and checked in',
    asks: 'Is the code and configuration that defines the model in version control, and did somebody other than its author approve each change?',
    why: 'A model that was trained from an uncommitted notebook cannot be explained, repaired or trained again. Review catches the mistakes that metrics reward, such as training on the testing data.',
    measured:
      'The declared specification paths must be tracked and unmodified. On a pull request that touches them, an approving review of the latest commit by someone other than the author is needed; on a push, the merged pull request it came from must have had one.',
    remedy:
      'Protect the default branch with required reviews, and let a command that asks GitHub for the approval of this change answer as `run`. A documented review counts half with `manual`.',
    effort: 1,
  },
  {
    id: 'model/online',
    title: 'Offline metrics move with the online ones',
    asks: 'When the offline metric improves, does the product measure that people care about (clicks, revenue, complaints) improve as well?',
    why: 'Teams optimize what they can compute. If the offline metric is unrelated to what happens to users, months of improvements on paper change nothing, or do harm.',
    measured:
      'Pairs of an offline and an online value, from a file or from the history of promotions: Spearman rank correlation at or above the limit with an exact permutation p-value, over at least five pairs. Delayed labels and business metrics are accepted as the online side.',
    remedy:
      'Collect one offline and one online value per release, test that their rank correlation is positive, and give the script as `run`. A documented A/B test counts half with `manual`.',
    effort: 3,
  },
  {
    id: 'model/tuning',
    title: 'The hyperparameters were really tuned',
    asks: 'Were the hyperparameters found by a search over enough trials, recently, and are the values in use the ones that the search found?',
    why: "Defaults and values copied from an old project leave quality on the table, and nobody can tell how much. Parameters that were tuned on last year's data may be wrong today.",
    measured:
      'Trials from CSV, JSON or JSON Lines (exports of Optuna and MLflow among them): there must be enough of them, every declared hyperparameter must have been varied, the values in use must be within tolerance of the best trial, and the study must be younger than its limit.',
    remedy:
      'Keep the trials of your last search in a file and test that the training configuration uses the best of them: give that test as `junit`, or as `run`. If the model has no hyperparameters, say so with `not-applicable`.',
    effort: 2,
  },
  {
    id: 'model/staleness',
    title: 'The price of an old model is known',
    asks: 'How much worse are predictions from a model that is a day, a week or a year old, and does the retraining schedule follow from that?',
    why: 'Every model ages as the world moves away from its training data. A team that does not know the rate cannot say how often to train, nor how urgent a stopped pipeline is.',
    measured:
      "The last promoted versions are evaluated on today's hold-out data by the configured command: the metric against the age of the version, its slope, and the age at which quality drops below the gate.",
    remedy:
      "Fetch older versions with `ml-test-score pull`, evaluate them on today's testing data, and fail when the loss per month exceeds what you accept: give the script as `run`.",
    effort: 2,
  },
  {
    id: 'model/baseline',
    title: 'No simpler model is as good',
    asks: 'Does the model beat a much simpler one, such as the majority class, a mean or a linear model, on the same rows by more than chance?',
    why: 'Complexity costs latency, money and understanding. It also hides broken pipelines: a deep model that does not beat the mean has usually learned nothing at all.',
    measured:
      "Majority or mean and linear or logistic baselines are fitted on the same training rows, or the team's own baseline is run. The candidate must win on the same hold-out rows, with a paired bootstrap interval of the difference above zero.",
    remedy:
      'Train a dummy and a linear model beside the real one and assert that the real one wins by a margin: name that case with `junit`, or give the script as `run`.',
    effort: 1,
  },
  {
    id: 'model/slices',
    title: 'Quality holds on every important slice of the data',
    asks: 'Is quality computed separately for the groups that matter, such as countries, devices or new users, with a floor that each of them must reach?',
    why: 'An average hides its parts. A change can lift the overall metric and ruin it for one country, and the users there are the ones who find out.',
    measured:
      'From the predictions file: the metric on one-way and two-way slices of a minimum size, each with a confidence interval, against an absolute floor and a maximum gap to the overall value, and against the base run and the version in production.',
    remedy:
      'Group the predictions by the columns that matter and assert a minimum per group: name those cases with `junit`, or mark them in pytest with `record_property("ml_test_score", "model/slices")`.',
    effort: 1,
  },
  {
    id: 'model/inclusion',
    title: 'The model treats groups of people fairly',
    asks: 'Are error rates and positive rates compared between protected groups, and are features that stand in for a protected attribute known?',
    why: 'Models learn the bias that is in their data and apply it at scale. Unequal treatment harms people, breaks laws, and is rarely visible in an overall metric.',
    measured:
      'Per protected attribute: the demographic parity ratio, the equal opportunity difference and the equalized odds difference, with intervals and a minimum group size. Features that are strongly associated with a protected attribute are listed.',
    remedy:
      'Compute the differences between groups, with Fairlearn for instance, and assert limits: give the cases as `junit`, or the script as `run`. If no people are in the data, say so with `not-applicable`.',
    effort: 2,
  },
];

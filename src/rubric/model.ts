import type { RubricEntry } from './rubric.ts';

export const model: readonly RubricEntry[] = [
  {
    id: 'model/review',
    title: 'Every model specification is reviewed and checked in',
    asks: 'Is the code and configuration that defines the model in version control, and did somebody other than its author approve each change?',
    why: 'A model that was trained from an uncommitted notebook cannot be explained, repaired or trained again. Review catches the mistakes that metrics reward, such as training on the testing data.',
    measured:
      'The files of the specification (`paths`; by default the scripts that `train` names and the usual configuration files) must be in the commit as they are here. A pull request that touches them needs an approval of its latest commit by someone other than its author, no bot; elsewhere the pull request that the last change came with must have had one. A direct push fails.',
    remedy:
      'Name what defines the model as `paths` of model/review, give the job `pull-requests: read`, and let the protection of the branch require an approval of the latest commit; after it, run the job again. A documented review counts half with `manual`.',
    effort: 1,
  },
  {
    id: 'model/online',
    title: 'Offline metrics move with the online ones',
    asks: 'When the offline metric improves, does the product measure that people care about (clicks, revenue, complaints) improve as well?',
    why: 'Teams optimize what they can compute. If the offline metric is unrelated to what happens to users, months of improvements on paper change nothing, or do harm.',
    measured:
      'Pairs of an offline and an online value, from a file or from the promoted versions: the Spearman rank correlation must be at or above `minimum`, over at least five pairs, with a p-value (exact over all orders up to nine pairs) of at most `alpha`. Below the limit it fails only where its 95 % interval excludes the limit. Delayed labels and business metrics are accepted as the online side.',
    remedy:
      'Collect an offline and an online value per release in a CSV or JSON file and name it as `file` of model/online; with `metric`, promoted versions give the offline values. A documented A/B test counts half with `manual`.',
    effort: 3,
  },
  {
    id: 'model/tuning',
    title: 'The hyperparameters were really tuned',
    asks: 'Were the hyperparameters found by a search over enough trials, recently, and are the values in use the ones that the search found?',
    why: "Defaults and values copied from an old project leave quality on the table, and nobody can tell how much. Parameters that were tuned on last year's data may be wrong today.",
    measured:
      'Trials from CSV, JSON or JSON Lines (exports of Optuna and MLflow among them): enough must be completed with different parameters, every declared hyperparameter must have been varied, the trial with the parameters in use must be within tolerance of the best one, and the search must be younger than its limit.',
    remedy:
      'Export the trials of your search, name that file as `trials-file` and the parameters that training uses as `parameters-file`; or let a test of your own answer as `junit`. If the model has no hyperparameters, say so with `not-applicable`.',
    effort: 2,
  },
  {
    id: 'model/staleness',
    title: 'The price of an old model is known',
    asks: 'How much worse are predictions from a model that is a day, a week or a year old, and does the retraining schedule follow from that?',
    why: 'Every model ages as the world moves away from its training data. A team that does not know the rate cannot say how often to train, nor how urgent a stopped pipeline is.',
    measured:
      "The last promoted versions and the model of this run are evaluated on today's testing data by the configured command: the metric against the age of the version, what 30 days of age cost (Theil–Sen slope with its interval), and the age at which the metric drops below the gate.",
    remedy:
      'Promote with this tool, and give the command that evaluates the model at `$MODEL` and writes its metrics to `$METRICS` as `evaluate`; say with `max-loss` what 30 days of age may cost. It needs two promoted versions beside the model of this run, the oldest at least `span` old; `when: schedule` keeps it from pull requests.',
    effort: 2,
  },
  {
    id: 'model/baseline',
    title: 'No simpler model is as good',
    asks: 'Does the model beat a much simpler one, such as the majority class, a mean or a linear model, on the same rows by more than chance?',
    why: 'Complexity costs latency, money and understanding. It also hides broken pipelines: a deep model that does not beat the mean has usually learned nothing at all.',
    measured:
      'The majority class or the mean, and a logistic or ridge regression, are fitted on a sample of the training rows. On the same rows of the testing data the model must beat each of them: the whole paired interval of the difference in the metric lies above `margin`.',
    remedy:
      'Name `predictions` and `data.training`, `testing`, `label` and `key`: baselines are then fitted by themselves. `metric`, `margin` and `against` say by what, by how much and whom to beat; for a model that is itself linear set `against: majority`.',
    effort: 1,
  },
  {
    id: 'model/slices',
    title: 'Quality holds on every important slice of the data',
    asks: 'Is quality computed separately for the groups that matter, such as countries, devices or new users, with a floor that each of them must reach?',
    why: 'An average hides its parts. A change can lift the overall metric and ruin it for one country, and the users there are the ones who find out.',
    measured:
      'The metric on slices of the predictions by one column or two, each with at least `rows` rows and an interval, against a floor (`minimum`), the gap to all rows (`max-gap`), and the base run and the version in production (`max-worse`). A miss fails where chance does not explain it, by Holm over all slices. Numbers are cut at quartiles; smaller slices are told, not judged.',
    remedy:
      'Name the file of `predictions`, and the columns that matter as `by` of model/slices; they may stand in the testing data, joined by `data.key`. A floor of your own is `minimum`. Or group the predictions in a test of your own and name its cases with `junit`.',
    effort: 1,
  },
  {
    id: 'model/inclusion',
    title: 'The model treats groups of people fairly',
    asks: 'Are error rates and positive rates compared between protected groups, and are features that stand in for a protected attribute known?',
    why: 'Models learn the bias that is in their data and apply it at scale. Unequal treatment harms people, breaks laws, and is rarely visible in an overall metric.',
    measured:
      'Per protected attribute, from the predictions on the testing data: the demographic parity ratio, the equal opportunity difference and the equalized odds difference, each with an interval over all attributes and pairs of groups of at least `rows` rows. A limit that the whole interval misses fails; an attribute that fewer rows than `known` have is inconclusive. Features that are strongly associated with a protected attribute are listed.',
    remedy:
      'Name the `predictions`, the protected columns as `data.protected`, and the outcome in question as `predictions.positive`. Where numbers are predicted, a test of your own is `junit` or `run`. If no people are in the data, say so with `not-applicable`.',
    effort: 2,
  },
];

import type { Direction } from '../../facts.ts';

/**
 * Names of metrics as scikit-learn, Keras, XGBoost, LightGBM, torchmetrics, Hugging Face evaluate and Ultralytics print them, in lower case with `_`
 * between words. A name is looked up by its last words, the longest match first, so `loss` also serves `binary_focal_loss`.
 */
const higher = `
  accuracy acc accuracies balanced_accuracy top_k_accuracy precision recall f1 f1score fbeta f_beta f2 f05 f_score f_measure fmeasure fscore
  sensitivity specificity selectivity tpr tnr ppv npv hit_rate true_positive_rate true_negative_rate positive_predictive_value
  negative_predictive_value youden informedness markedness g_mean gmean
  auc roc roc_auc auc_roc rocauc auroc auc_mu pr_auc auc_pr prauc auprc aucpr average_precision ap ar map mar mean_average_precision pre
  r2 r_2 rsquared r_squared adjusted_r2 explained_variance d2 d2_absolute_error d2_pinball d2_tweedie d2_log_loss d2_brier
  mcc matthews matthews_corrcoef matthews_correlation phi_coefficient kappa cohen_kappa quadratic_weighted_kappa qwk
  pearson pearsonr pearson_corr spearman spearmanr kendall kendalltau kendall_tau concordance concordance_index concordance_corrcoef c_index
  cindex ccc corr corrcoef correlation cosine_similarity
  ndcg dcg mrr reciprocal_rank mean_reciprocal_rank hits hit hit_ratio
  bleu sacrebleu google_bleu gleu rouge rouge_l rouge_lsum rougel rougelsum meteor chrf bertscore bert_score bleurt comet sari exact_match squad em
  pass win_rate success_rate
  iou miou mean_iou jaccard jaccard_index giou ciou dice dice_coef dice_coefficient dsc panoptic_quality pq fitness
  psnr ssim ms_ssim inception inception_score clip_score sdr si_sdr snr si_snr pesq stoi mos
  silhouette calinski_harabasz rand adjusted_rand ari mutual_info adjusted_mutual_info normalized_mutual_info nmi ami v_measure homogeneity
  completeness fowlkes_mallows purity
  positive_likelihood_ratio log_likelihood loglikelihood loglik elbo
  demographic_parity_ratio equalized_odds_ratio disparate_impact
  reward rew episode_reward episodic_return ep_rew throughput samples_per_second steps_per_second tokens_per_second
`;

const lower = `
  loss losses log_loss logloss mlogloss zero_one hinge squared_hinge categorical_hinge hamming focal pinball huber quantile fair
  cross_entropy crossentropy cross_entropy_lambda bce nll nloglik neg_log_likelihood negative_log_likelihood kl kld kl_div kl_divergence
  kullback_leibler poisson tweedie gamma deviance logcosh log_cosh
  error err errors merror error_rate misclassification misclassification_rate mae mse rmse msle rmsle mape smape wape wmape mase medae mdape
  mphe rmspe nrmse nmae rse rae rmae l1 l2 brier brier_score ece mce calibration_error negative_likelihood_ratio
  false_positive_rate false_negative_rate false_discovery_rate false_omission_rate fpr fnr fdr eer hter
  perplexity ppl bpb bpc bits_per_byte bits_per_character bits_per_dim
  wer cer mer ter wil word_error_rate character_error_rate edit_distance levenshtein toxicity hallucination_rate
  fid kid lpips nisqa_distortion hausdorff hausdorff_distance
  davies_bouldin aic bic regret
  demographic_parity_difference equalized_odds_difference equal_opportunity_difference
  latency inference_time prediction_time predict_time training_time train_time fit_time score_time runtime train_runtime memory peak_memory
  carbon emissions energy_consumed
`;

/** Names whose last words would tell a direction that they do not have. */
const neither = 'mean_error mean_bias_error memory_limit memory_total';

const directions: ReadonlyMap<string, Direction | null> = new Map<string, Direction | null>([
  ...words(higher).map((name) => [name, 'higher'] as const),
  ...words(lower).map((name) => [name, 'lower'] as const),
  ...words(neither).map((name) => [name, null] as const),
]);

/** Words after a metric's name that say how, on what or in which unit it was measured, and not what it is. */
const qualifiers = new Set(
  words(`
    macro micro weighted samples binary multi multiclass multilabel ovr ovo none avg average mean median score value metric metrics total overall
    train training trainval val valid validation dev eval evaluation test testing holdout oof cv fold best final last epoch step ema
    ms us ns s sec secs second seconds mb gb mib gib bytes percent pct b m
  `),
);

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/**
 * Whether higher or lower is better. A declaration for the name, or for its end after a `.` or `/` (`accuracy` for `test.accuracy`), wins over the
 * table; null where neither tells.
 */
export function directionOf(name: string, declared: Readonly<Record<string, Direction>>): Direction | null {
  for (let rest: string | undefined = name; rest !== undefined; rest = withoutFirst(rest))
    if (Object.hasOwn(declared, rest)) return declared[rest] ?? null;
  // `rougeLsum` and `mAP50(B)` as they are, `valLoss` in two words.
  return lookUp(name) ?? lookUp(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')) ?? null;
}

function withoutFirst(name: string): string | undefined {
  const at = name.search(/[./]/);
  return at === -1 ? undefined : name.slice(at + 1);
}

function lookUp(name: string): Direction | null | undefined {
  // `precision@10`, `metrics/mAP50(B)`: what follows is a parameter.
  const segments = name
    .toLowerCase()
    .replace(/\([^()]*\)$/, '')
    .replace(/@[^./]*$/, '')
    .split(/[./:]/)
    .map((segment) => segment.split(/[^a-z0-9]+/).filter((word) => word !== ''));
  const all = segments.flat();
  while (all.length > 0) {
    const match = longestMatch(all);
    if (match !== undefined) return isNegated(segments, match.length) ? 'higher' : match.direction;
    const last = all.at(-1) ?? '';
    if (!qualifiers.has(last) && !/^(\d+|p\d+|top\d*|k)$/.test(last)) return undefined;
    all.pop();
    segments.at(-1)?.pop();
    if (segments.at(-1)?.length === 0) segments.pop();
  }
  return undefined;
}

function longestMatch(all: readonly string[]): { direction: Direction | null; length: number } | undefined {
  for (let length = Math.min(all.length, 6); length > 0; length--) {
    const words = all.slice(-length).join('_');
    for (const candidate of [words, words.replace(/_?\d+$/, '')]) {
      const direction = directions.get(candidate);
      if (direction !== undefined) return { direction, length };
    }
  }
  return undefined;
}

/** scikit-learn's `neg_*` scorers: errors with their sign turned. A class that is called `neg` is in a segment of its own: `neg.f1-score`. */
function isNegated(segments: readonly (readonly string[])[], matched: number): boolean {
  const last = segments.at(-1) ?? [];
  const before = last.slice(0, Math.max(0, last.length - matched));
  const direction = directions.get(last.slice(-matched).join('_'));
  return direction === 'lower' && before.includes('neg');
}

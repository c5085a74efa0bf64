import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../../src/gather/metrics/directions.ts';

const table: Record<'higher' | 'lower' | 'null', string> = {
  higher: `accuracy Accuracy balanced_accuracy test.accuracy val_accuracy val/acc train_accuracy eval_accuracy top_k_categorical_accuracy
    sparse_categorical_accuracy acc@1 precision precision@10 recall_macro f1 f1-score f1_weighted f1_score test/f1.mean roc_auc roc_auc_ovr_weighted
    auc auc_1 AUROC aucpr average_precision r2 r2_score test_r2 mcc matthews_corrcoef cohen_kappa ndcg@5 map mAP50 metrics/mAP50(B)
    metrics/mAP50-95(B) bleu rouge1 rougeL rougeLsum mean_iou dice psnr ssim MulticlassAccuracy BinaryF1Score valAccuracy explained_variance
    neg_log_loss neg_mean_squared_error test_neg_root_mean_squared_error neg_brier_score neg_max_error samples_per_second eval_samples_per_second
    neg.f1-score pos.precision jaccard_score adjusted_rand_score log_likelihood hits@10 mrr cosine_similarity`,
  lower: `loss val_loss train/loss valLoss test.loss train_loss_epoch log_loss logloss mlogloss binary_logloss validation_0-logloss mae mse rmse
    root_mean_squared_error mean_absolute_percentage_error mape smape error error_rate merror brier brier_score_loss perplexity eval_perplexity wer cer
    fid latency latency_ms latency_p99 latency_ms_p95 hinge deviance categorical_crossentropy kl_divergence poisson-nloglik cross_entropy l1 l2
    neg_log_likelihood expected_calibration_error false_positive_rate max_error cv.rmse.mean train_runtime davies_bouldin_score neg.loss hamming_loss
    train/box_loss best_val_loss error@0.5`,
  null: `support n_samples setosa.support epoch step total_flos learning_rate lr/pg0 churn accuracy_std confusion_matrix.0 feature_count
    mean_error threshold __proto__ constructor toString`,
};

describe('directionOf', () => {
  for (const [expected, names] of Object.entries(table))
    it.each(names.split(/\s+/))(`%s: ${expected}`, (name) => {
      expect(String(directionOf(name, {}))).toBe(expected);
    });

  it('knows the names of classification_report, spaces included', () => {
    expect(directionOf('macro avg.f1-score', {})).toBe('higher');
    expect(directionOf('weighted avg.support', {})).toBeNull();
  });

  it('lets a declaration win, for the whole name and for its end', () => {
    expect(directionOf('loss', { loss: 'higher' })).toBe('higher');
    expect(directionOf('test.churn', { churn: 'lower' })).toBe('lower');
    expect(directionOf('test/churn', { churn: 'lower', 'test/churn': 'higher' })).toBe('higher');
    expect(directionOf('my_churn', { churn: 'lower' })).toBeNull();
    expect(directionOf('toString', {})).toBeNull();
  });

  it('stands names that somebody made to be slow', () => {
    const started = performance.now();
    for (const name of ['_'.repeat(250), 'a_'.repeat(125), '1_'.repeat(125), '('.repeat(250), '@'.repeat(250)])
      directionOf(name, {});
    expect(performance.now() - started).toBeLessThan(200);
  });
});

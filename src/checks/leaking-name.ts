/** What is put beside a label's name when a copy of it is made. */
const copies = new Set(
  'target label labels true actual outcome truth gt class encoded enc code id idx index onehot pred predicted prediction predictions score prob probability log bin binned flag copy y'.split(
    ' ',
  ),
);
const wholeNames = new Set(['target', 'label', 'y', 'ground_truth', 'y_true', 'y_pred', 'true_label', 'target_label']);

/** `lastInvoice`, `last_invoice` and `Last-Invoice` are `last invoice`. */
const words = (name: string): string[] =>
  name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * Whether a feature's name says that it is the label: the label's own name written otherwise, the label's name with one or two words such as `target` or `encoded`
 * beside it, or a name such as `ground_truth`. Conservative: `price_last_year` does not leak `price`.
 */
export function namesLabel(feature: string, label: string): boolean {
  const [name, of] = [words(feature), words(label)];
  if (name.length === 0 || of.length === 0) return false;
  if (wholeNames.has(name.join('_'))) return true;
  const at = name.findIndex((_, index) => of.every((word, place) => name[index + place] === word));
  if (at === -1) return name.join('') === of.join('');
  const beside = [...name.slice(0, at), ...name.slice(at + of.length)];
  return beside.length <= 2 && beside.every((word) => copies.has(word));
}

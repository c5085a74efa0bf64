/** A text (the last part of a path, or a name) in the form that a model's name must have; null where nothing of it is left. */
export function modelNameOf(text: string): string | null {
  const name = (text.split('/').filter(Boolean).at(-1) ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 100)
    .replace(/-+$/, '');
  return name === '' ? null : name;
}

/** The model's name where nobody gives one: that of its repository, `owner/name` or a path. */
export const modelOfRepository = (repository: string): string => modelNameOf(repository) ?? 'model';

/** Asks each question once, however many want to know; trouble is no answer, and is asked about again. Questions of one name have answers of one type. */
export type Once = <T>(question: string, ask: () => Promise<T>) => Promise<T>;

const byOwner = new WeakMap<object, Once>();

/** What is asked once for as long as something (a store of git objects) is in use, by whomever. */
export function onceFor(owner: object): Once {
  const once = byOwner.get(owner) ?? openOnce();
  byOwner.set(owner, once);
  return once;
}

export function openOnce(): Once {
  const answers = new Map<string, Promise<unknown>>();
  return <T>(question: string, ask: () => Promise<T>): Promise<T> => {
    const known = answers.get(question) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const asked = ask();
    answers.set(question, asked);
    asked.catch(() => answers.delete(question));
    return asked;
  };
}

// The application that asks the model `weight`: a change here trains nothing.
export async function weight(server, penguin) {
  const answer = await fetch(`${server}/weight`, { method: 'POST', body: JSON.stringify(penguin) });
  if (!answer.ok) throw new Error(`the model did not answer: ${answer.status}`);
  return `${Math.round((await answer.json()).predicted)} g`;
}

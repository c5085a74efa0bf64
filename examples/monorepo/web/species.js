// The application that asks the model `species`: a change here trains nothing.
export async function species(server, penguin) {
  const answer = await fetch(`${server}/species`, { method: 'POST', body: JSON.stringify(penguin) });
  if (!answer.ok) throw new Error(`the model did not answer: ${answer.status}`);
  return (await answer.json()).predicted;
}

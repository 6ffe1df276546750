/** Where the stand-in is; bin/check-clients says so. */
export const url = process.env.STAND_IN_URL ?? "http://localhost:7861";

/** A fetch for clients that know the Hub's and the router's hosts by heart; keeps what was asked in `asked`. */
export function fetchFromStandIn() {
  const asked = [];
  const fetchThere = (input, init) => {
    const there = String(input).replace(/^https:\/\/(router\.)?huggingface\.co/, url);
    asked.push(there);
    return fetch(there, init);
  };
  return Object.assign(fetchThere, { asked });
}

/** The value of a demo token by its name. */
export async function token(name) {
  const tokens = await (await fetch(`${url}/_stand-in/tokens`)).json();
  return tokens.find((one) => one.name === name).value;
}

export async function all(iterable) {
  const items = [];
  for await (const item of iterable) {
    items.push(item);
  }
  return items;
}

// Products narrowed by chosen values of facets, and how many each value would leave.

/** Which sets of a facet have one of the chosen values. */
const holding = (facet, values) =>
  facet.sets.map((set) => set.some((number) => values.has(facet.values[number][0])));

/**
 * @param found positions; `chosen` is facet name → set of values, any of which will do
 * @returns the positions that are left, and for each facet the counts of its values while the other
 *     facets' choices hold
 */
export function narrow(found, facets, chosen) {
  const tests = facets
    .filter((facet) => chosen.get(facet.name)?.size)
    .map((facet) => ({ facet, holds: holding(facet, chosen.get(facet.name)) }));
  const passes = (at, but) => tests.every(({ facet, holds }) => facet === but || holds[facet.column[at]]);
  return {
    found: tests.length ? found.filter((at) => passes(at)) : found,
    counts: facets.map((facet) => {
      const ofSets = new Uint32Array(facet.sets.length);
      for (const at of found) if (passes(at, facet)) ofSets[facet.column[at]]++;
      const counts = new Uint32Array(facet.values.length);
      facet.sets.forEach((set, i) => set.forEach((number) => (counts[number] += ofSets[i])));
      return counts;
    }),
  };
}

/** What the page of a facet's value has of its category: its products, and the facets that are left to choose from. */
export function within(positions, facets, name, value) {
  return {
    all: narrow([...positions], facets, new Map(name ? [[name, new Set([value])]] : [])).found,
    facets: facets.filter((facet) => facet.name !== name),
  };
}

/** Positions by a column of numbers; 0 is "unknown" and comes last either way. */
export function sorted(found, numbers, isDown) {
  const key = (at) => (numbers[at] === 0 ? Infinity : isDown ? -numbers[at] : numbers[at]);
  return found.map((at, i) => [key(at), i, at]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, , at]) => at);
}

const reserved = new Set(['q', 'sort', 'page']);
const nameInUrl = (name) => (reserved.has(name) ? `${name}_` : name);

/** Choices as they stand in a URL's query or fragment, and back. */
export function choicesOf(parameters, facets) {
  const chosen = new Map();
  for (const { name, values: known } of facets) {
    // An old link may have a value that no product has any more.
    const isKnown = (value) => !known || known.some(([each]) => each === value);
    const values = parameters.getAll(nameInUrl(name)).filter(isKnown);
    if (values.length) chosen.set(name, new Set(values));
  }
  return chosen;
}

/** Puts a value in or takes it out; without a name everything goes. What is narrowed begins at its first page. */
export function choose(parameters, facets, name, value, isOn) {
  const chosen = choicesOf(parameters, facets);
  if (name === undefined) chosen.forEach((values) => values.clear());
  else {
    const values = chosen.get(name) ?? new Set();
    if (isOn) values.add(value);
    else values.delete(value);
    chosen.set(name, values);
  }
  putChoices(parameters, chosen);
  parameters.delete('page');
}

export function putChoices(parameters, chosen) {
  for (const [name, values] of chosen) {
    parameters.delete(nameInUrl(name));
    for (const value of values) parameters.append(nameInUrl(name), value);
  }
}

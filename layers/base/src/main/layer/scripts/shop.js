// What a page knows of its shop, and what a browser keeps for it.

/** The JSON of a data element of the page, nothing where there is none. */
export function pageData(id) {
  const element = globalThis.document?.getElementById(id);
  return element ? JSON.parse(element.textContent) : undefined;
}

/** Store, locale, currency, adapter, URLs and texts; components/commerce/shop-data.peb prints them. */
export const shop = pageData('shop') ?? { adapter: 'none', urls: {}, texts: {} };

/**
 * Values kept under shopstrata:<store>:<name>. A browser that keeps nothing (blocked, full) loses them
 * with the page, and nothing else breaks.
 */
export function keep(storage = () => globalThis.localStorage, store = shop.store) {
  const memory = new Map();
  const key = (name) => `shopstrata:${store}:${name}`;
  return {
    get(name) {
      try {
        const text = storage().getItem(key(name)) ?? memory.get(name);
        return text === undefined ? undefined : JSON.parse(text);
      } catch {
        return memory.has(name) ? JSON.parse(memory.get(name)) : undefined;
      }
    },
    set(name, value) {
      const text = JSON.stringify(value);
      memory.set(name, text);
      try {
        storage().setItem(key(name), text);
      } catch {
        // Kept in memory only.
      }
    },
    remove(name) {
      memory.delete(name);
      try {
        storage().removeItem(key(name));
      } catch {
        // Nothing was kept.
      }
    },
    isAbout: (event, name) => event.key === key(name),
  };
}

export const kept = keep();
export const keptForTab = keep(() => globalThis.sessionStorage);

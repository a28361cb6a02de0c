package dev.shopstrata.sandbox;

/**
 * A map of the database.
 *
 * @param type of its values, which are kept as JSON
 */
record Table<T>(String name, Class<T> type) {}

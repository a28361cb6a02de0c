/**
 * Takes a store's layers, settings and views of an opened catalog, gives why a field of a product
 * or a category is what the store shows: {@link FieldExplainer} is the way in, {@link
 * FieldQuestion} what is asked, {@link CatalogAnswer} what comes out. All of it are values; nothing
 * is written here.
 */
package dev.shopstrata.explain.field;

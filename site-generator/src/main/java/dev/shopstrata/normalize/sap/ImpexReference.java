package dev.shopstrata.normalize.sap;

/**
 * An item that a cell refers to.
 *
 * @param code its first key
 * @param catalog the catalog's id, empty when neither the value nor the header says it
 * @param version such as {@code Online}, empty when nothing says it
 */
record ImpexReference(String code, String catalog, String version) {}

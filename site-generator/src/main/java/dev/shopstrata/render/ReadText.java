package dev.shopstrata.render;

/**
 * One text in what a read found.
 *
 * @param record the record of the catalog it belongs to, {@code product/teapot}, empty for none
 * @param path where it is in the value, {@code price.value}; empty for the value itself
 * @param text as a page shows it: amounts of money in the page's language
 */
public record ReadText(PageRead read, String record, String path, String text) {}

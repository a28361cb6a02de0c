package dev.shopstrata.catalog.view;

/**
 * An attribute in one language.
 *
 * @param value text, number or boolean, or a list of these
 * @param valueLabel the value for people; null where it is no other than the value, which then is
 *     no list
 */
public record SfAttribute(String name, String label, Object value, String valueLabel) {}

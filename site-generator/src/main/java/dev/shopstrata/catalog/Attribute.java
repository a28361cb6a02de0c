package dev.shopstrata.catalog;

/**
 * One attribute.
 *
 * @param name machine name
 * @param value text, number, boolean, or a list of these, as plain Java (numbers as BigDecimal or
 *     Long)
 */
public record Attribute(
    String name, LocalizedText label, Object value, LocalizedText valueLabel, AttributeType type) {}

package dev.shopstrata.catalog.view;

import java.math.BigDecimal;

/**
 * An amount.
 *
 * @param amount major units, with the currency's digits
 * @param precisionAmount the same as text, with all digits ({@code 12.500} for KWD)
 */
public record SfMoney(String currency, BigDecimal amount, String precisionAmount) {}

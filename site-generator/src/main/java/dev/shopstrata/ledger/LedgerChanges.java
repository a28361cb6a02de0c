package dev.shopstrata.ledger;

/**
 * How a ledger differs from the one before, in lines.
 *
 * @param changed have another URL
 * @param discontinued are no longer in the store, since this update
 * @param returned are in the store again
 */
public record LedgerChanges(
    long lines, long added, long changed, long discontinued, long returned) {
  /** Nothing. */
  public static final LedgerChanges NONE = new LedgerChanges(0, 0, 0, 0, 0);

  LedgerChanges with(LedgerLine earlier, LedgerLine now) {
    boolean isNew = earlier == null;
    return new LedgerChanges(
        lines + 1,
        added + (isNew ? 1 : 0),
        changed + (!isNew && !now.url().equals(earlier.url()) ? 1 : 0),
        discontinued + (!isNew && now.discontinued() && !earlier.discontinued() ? 1 : 0),
        returned + (!isNew && !now.discontinued() && earlier.discontinued() ? 1 : 0));
  }
}

/**
 * Takes a store's target and what is live there by its ledger, gives what differs from the
 * manifest: in the bucket and as shoppers get it.
 */
package dev.shopstrata.publish.verify;

/** Takes a store's URL ledger and the URLs it has now, gives the ledger of the next build. */
package dev.shopstrata.ledger;

/** Takes bundles as files, gives what is wrong with their pages: never renders, never changes. */
package dev.shopstrata.check;

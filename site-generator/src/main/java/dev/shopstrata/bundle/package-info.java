/** Takes rendered files, gives a staged, journaled, digested bundle and its zip. */
package dev.shopstrata.bundle;

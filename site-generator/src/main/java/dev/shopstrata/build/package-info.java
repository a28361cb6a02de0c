/** Takes a {@link BuildRequest}, runs the stages in order, gives one bundle per store. */
package dev.shopstrata.build;

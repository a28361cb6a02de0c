/** Takes Markdown and HTML from data files, gives sanitized {@link RichText} and content pages. */
package dev.shopstrata.content;

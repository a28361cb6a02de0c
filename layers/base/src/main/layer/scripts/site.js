// Loaded on every page: what a page needs of a script begins here.

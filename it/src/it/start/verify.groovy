def page = { store, path -> new File(basedir, "target/storefront/$store/site/$path").getText('UTF-8') }
assert page('acme-de', 'p/aurora/index.html').contains('Schreibtischlampe Aurora')
assert !page('acme-de', 'p/aurora/index.html').contains('Solange der Vorrat reicht')
assert page('outlet', 'outlet/p/aurora/index.html').contains('Solange der Vorrat reicht')
assert page('outlet', 'outlet/index.html').contains('Acme Outlet')
assert new File(basedir, 'target/shop-1.0-outlet.zip').file
// A shop without categories shows no heading with nothing below it.
['index.html', '404.html', 'search/index.html'].each { assert !(page('acme-de', it) =~ /<ul class="tiles">\s*<\/ul>/).find() }
assert !page('acme-de', 'index.html').contains('id="footer-shop"')
// A start that README shows tells of no problem.
assert !(new File(basedir, 'build.log').text =~ /(?m)^\[(ERROR|WARNING)\] (?!market-page-missing)[a-z]+(-[a-z]+)+:/).find()
return true

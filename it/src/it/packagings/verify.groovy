import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
def shop = new File(basedir, 'shop/target')
def page = { store, path -> new File(shop, "storefront/$store/site/$path").getText('UTF-8') }

// A layer of the same build, one from a repository, brands and markets of the project itself.
assert page('acme-de', 'de/p/aurora/index.html').contains('Made to last')
assert page('acme-de', 'de/p/aurora/index.html').contains('Winterpreis')
assert page('acme-uk', 'uk/p/aurora/index.html').contains('Winter price')
assert !page('outdoor-uk', 'uk/p/aurora/index.html').contains('Made to last')
assert page('outdoor-uk', 'uk/p/aurora/index.html').contains('£64.00')

// The brand's own layer is a jar that other projects can depend on.
new ZipFile(new File(basedir, 'brand-layer/target/brand-layer-1.0.jar')).withCloseable { jar ->
    assert jar.entries().collect { it.name } == ['components/footer.peb', 'layer.yaml', 'site.yaml', 'styles/main+.css'].collect { "META-INF/storefront/layer/$it" }
}

// Everything is installed: the index, each store's bundle, the layer.
def installed = { path -> new File(localRepositoryPath, "com/example/$path") }
['shop/1.0/shop-1.0.zip', 'shop/1.0/shop-1.0-acme-de.zip', 'shop/1.0/shop-1.0-outdoor-uk.zip', 'brand-layer/1.0/brand-layer-1.0.jar'].each {
    assert installed(it).file: "$it is not installed"
}

// And deployed, where there is a repository.
def remote = new File(basedir, 'target/remote/com/example')
['shop/1.0/shop-1.0.zip', 'shop/1.0/shop-1.0-acme-de.zip', 'brand-layer/1.0/brand-layer-1.0.jar'].each {
    assert new File(remote, it).file: "$it is not deployed"
}
assert log.contains('shop: no repository under <distributionManagement>, artifacts are not deployed')

// A part is only installed when that is allowed.
assert log.contains('build-partial: "storefront.stores" leaves out stores')

// Of the runs after the first that rendered, none changed a page.
def runs = log.findAll(/acme-de +\d+ pages, \d+ changed/).collect { it.findAll(/\d+/)*.toInteger() }
assert runs[0][0] > 0 && runs[0][1] == runs[0][0]
assert runs.size() > 1 && runs.tail().every { it[1] == 0 }
assert !(log =~ /(?m)^\[(ERROR|WARNING)\] (?!build-partial|market-page-missing)[a-z]+(-[a-z]+)+:/).find()
assert log =~ /checked 4 stores, 10 layers, \d+ templates and 1 catalog: no problems/

// Maven has nothing to complain about this plugin.
assert !(log =~ /\* dev\.shopstrata:storefront-maven-plugin/).find()
return true

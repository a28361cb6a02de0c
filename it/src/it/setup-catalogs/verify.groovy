import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')

// In the same build from the source folder of a catalog that a layer brings.
assert new File(basedir, 'shop/target/storefront/acme/site/p/aurora/index.html').getText('UTF-8').contains('£79.00')
assert log.contains('catalog main: 1 product  main-catalog-1.0.zip')

// The catalog is installed; made anew it is the same to the byte.
def installed = new File(localRepositoryPath, 'com/example/data/main-catalog/1.0/main-catalog-1.0.zip')
assert installed.bytes == new File(basedir, 'data/target/main-catalog-1.0.zip').bytes
new ZipFile(installed).withCloseable { zip ->
    def names = zip.entries().collect { it.name }
    assert names.every { it.startsWith('META-INF/storefront/catalog/') }
    assert names.containsAll(['catalog.yaml', 'snapshot.json'].collect { "META-INF/storefront/catalog/$it" as String })
}

// Maven has nothing to complain about this plugin.
assert !(log =~ /\* dev\.shopstrata:storefront-maven-plugin/).find()
return true

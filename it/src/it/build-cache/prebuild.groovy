import java.nio.file.Files

// Copies of one project that share a cache: most differ from the first in one place.
def source = new File(basedir, '../packagings')
def copy = { name ->
    def target = new File(basedir, name)
    source.eachFileRecurse { file ->
        def path = source.toPath().relativize(file.toPath()).toString()
        if (file.file && !path.startsWith('target') && !path.contains('target/') && !path.startsWith('build.log')) {
            def to = new File(target, path)
            to.parentFile.mkdirs()
            Files.copy(file.toPath(), to.toPath())
        }
    }
    new File(target, '.mvn').mkdirs()
    new File(target, '.mvn/extensions.xml').text = '''<extensions>
  <extension>
    <groupId>org.apache.maven.extensions</groupId>
    <artifactId>maven-build-cache-extension</artifactId>
    <version>1.3.0</version>
  </extension>
</extensions>
'''
    new File(target, '.mvn/maven.config').text = "-Dmaven.build.cache.location=${new File(basedir, 'cache')}\n"
    return target
}
def edit = { File project, path, from, to ->
    def file = new File(project, path)
    assert file.text.contains(from)
    file.text = file.text.replace(from, to)
}
copy('first')
copy('unchanged')
copy('with-property')
edit(copy('layer-edited'), 'shop/layers/markets/de/site.yaml', 'Winterpreis', 'Sommerpreis')
edit(copy('sibling-edited'), 'brand-layer/src/main/layer/site.yaml', 'Made to last', 'Made to be kept')
edit(copy('catalog-edited'), 'shop/catalogs/main/export/Product.json', '7900', '8900')
def hidden = new File(copy('hidden-edited'), 'shop/layers/markets/de/public/.well-known/security.txt')
hidden.parentFile.mkdirs()
hidden.text = 'Contact: mailto:security@example.com\n'
edit(copy('property-edited'), 'pom.xml', '</properties>', '<storefront.asOf>2026-06-01T00:00:00Z</storefront.asOf></properties>')
return true

import java.nio.file.Files

// The project of another scenario, without what is wrong with it.
def source = new File(basedir, '../../../src/it/check')
['layers/stores/acme/layer.yaml', 'layers/stores/acme/site.yaml', 'catalogs/main/catalog.yaml', 'catalogs/main/export/Product.json'].each { path ->
    def to = new File(basedir, path)
    to.parentFile.mkdirs()
    Files.copy(new File(source, path).toPath(), to.toPath())
}
return true
